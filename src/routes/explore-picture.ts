// Which words stand in and beside a picture of Explore?
import { exploreWords } from '$lib/messages/explore-words';
import { dayOnClock } from '$lib/model/data-year';
import { describeOrigin, describePicture, listCounts } from '$lib/model/describe-picture';
import { describeTally, describeView } from '$lib/model/headline';
import { lastMonth, nameSources } from '$lib/model/name-sources';
import type { Site } from '$lib/model/site';
import { formatView, type View } from '$lib/model/view';
import type { ExploreAnswer } from '$lib/state/load-explore';
import type { PictureWords } from '$lib/ui/picture/picture-form';

const KINDS = {
	get map() {
		return exploreWords().map();
	},
	get matrix() {
		return exploreWords().matrix();
	},
	get table() {
		return exploreWords().table();
	},
	get timeline() {
		return exploreWords().timeline();
	},
} as const;

/** Title, filter, source and alternative text of what the page shows for `view`. */
export function tellExplorePicture(
	kind: keyof typeof KINDS,
	view: View,
	answer: ExploreAnswer,
	nameOf: (code: string) => string,
	site: Pick<Site, 'title' | 'address'>,
): PictureWords {
	const query = formatView(view);
	const headline = describeView(answer.view, answer.tally, nameOf);
	const most = listCounts(answer.counts, answer.view.country, nameOf);
	const told = describeTally(answer.tally);
	return {
		title: headline,
		filter: told.join(' '),
		source: describeOrigin({
			site,
			path: `/${query ? `?${query}` : ''}`,
			sources: nameSources(answer.articles),
			dataTo: lastMonth(answer.articles),
			today: dayOnClock(new Date()),
		}),
		alt: describePicture(KINDS[kind], headline, [
			most === '' ? '' : exploreWords().mostContacts({ most }),
			...told,
		]),
		name: `${site.title}-${kind}`.toLowerCase(),
	};
}
