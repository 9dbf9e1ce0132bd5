// What stands on an event's page, printed or put together in the browser?
import { describeEdtf } from '$lib/model/edtf';
import type { PeopleSlugs, TracedDetail } from '$lib/model/page-parts';
import { eventPath } from '$lib/model/paths';
import type { RelatedEvent } from '$lib/model/related-events';
import type { AlsoTold } from '$lib/model/view-rows';
import { citeIn, namesOf, type PageContext } from '../page-context';
import { listRules } from './list-rules';

/** An anniversary of relations that the event marks or names. */
export interface MarkedAnniversary {
	a: string;
	b: string;
	year: number;
	kind: 'claim' | 'contact';
	n: number;
	established: string;
	/** Articles that name the same one. */
	named: { id: string; title: string }[];
}

/** What the records know beside the event itself; `related` is null where nobody looked. */
export interface EventSurroundings {
	related: RelatedEvent[] | null;
	anniversaries: MarkedAnniversary[];
	people: PeopleSlugs;
	/** Records of others that tell the event too. */
	alsoTold: AlsoTold[];
	/** As a script's text; null for a page that machines do not read. */
	jsonLd: string | null;
}

/** Everything on an event. Its title is that of `detail`. */
export function putEventPage(
	{ trace, ...detail }: TracedDetail,
	{ people, ...surroundings }: EventSurroundings,
	context: PageContext,
) {
	const { event } = detail;
	const title = `${event.title}, ${describeEdtf(event.date, 'long')}`;
	const codes = [
		...event.countries,
		...event.organisations,
		...[...detail.participants, ...detail.sources.flatMap(({ participants }) => participants)].flatMap(
			({ country, organisation }) => [country, organisation],
		),
		...[event, ...detail.sources].map(({ venueCountry }) => venueCountry),
	].filter((code) => code !== null);
	return {
		...surroundings,
		detail,
		title,
		rules: listRules(trace),
		names: namesOf(context, codes),
		/** People of the event who have a page. */
		people: event.actors.flatMap((name) => {
			const slug = people[name];
			return slug === undefined ? [] : [{ name, slug }];
		}),
		cite: citeIn(context, title, eventPath(event.id)),
		site: context.site,
	};
}

/** What the page shows. */
export type EventPageData = ReturnType<typeof putEventPage>;
