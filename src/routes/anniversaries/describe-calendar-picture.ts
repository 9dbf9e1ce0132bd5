// Which words stand in and beside a picture of the calendar?
import { anniversariesWords } from '$lib/messages/anniversaries-words';
import { dayOnClock } from '$lib/model/data-year';
import { describeOrigin, describePicture } from '$lib/model/describe-picture';
import { formatDay } from '$lib/model/edtf';
import type { Site } from '$lib/model/site';

interface CalendarShown {
	site: Pick<Site, 'title' | 'address'>;
	year: number;
	headline: string;
	/** Which round years are reached, in words; empty for none. */
	rounds: string;
	/** Which of them the articles name, in words. */
	named: string;
	/** Days on which articles appeared, rising. */
	articleDays: readonly number[];
}

/** Title, filter, source, alternative text and file name of the picture. */
export function describeCalendarPicture({ site, year, headline, rounds, named, articleDays }: CalendarShown) {
	const last = articleDays.at(-1);
	return {
		title: headline,
		filter: `${rounds === '' ? '' : `${rounds}. `}${named}`,
		source: describeOrigin({
			site,
			path: '/anniversaries',
			sources: anniversariesWords().sourceReferenceTableOfRelations(),
			dataTo: last === undefined ? null : formatDay(last),
			today: dayOnClock(new Date()),
		}),
		alt: describePicture(anniversariesWords().calendar(), headline, [rounds, named]),
		name: `bilateral-anniversaries-${year}`,
	};
}
