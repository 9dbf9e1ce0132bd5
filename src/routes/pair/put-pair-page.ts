// What stands on a pair's page, printed or put together in the browser?
import { geoDistance } from 'd3-geo';
import { words } from '$lib/messages/words';
import { countYears } from '$lib/model/count-years';
import type { PairPart } from '$lib/model/page-parts';
import { figurePair } from '$lib/model/pair-figures';
import { pairPath } from '$lib/model/paths';
import { numberSources } from '$lib/model/source-list';
import { listWhoMet } from '$lib/model/who-met';
import { citeIn, namesOf, type PageContext } from '../page-context';
import { countDyadsOf } from './count-dyads';
import { makeEntries } from './make-entries';

/** Lines that the page prints; Explore shows the rest. */
const MOST_ENTRIES = 200;
const EARTH_RADIUS_KM = 6371;

/** Everything on a pair; null where one of the two is no country of the tables. Titles are those of `details`. */
export function putPairPage(part: PairPart, context: PageContext) {
	const { a, b, facts, partnerships, without, details, people } = part;
	const [countryA, countryB] = [a, b].map((code) => context.countries.find((one) => one.code === code));
	if (!countryA || !countryB) return null;
	const events = details.map(({ event }) => event);
	const sources = numberSources(details);
	const who = listWhoMet(details, a, b);
	const title = words().listOfTwo({ first: countryA.name, second: countryB.name });
	const km =
		EARTH_RADIUS_KM *
		geoDistance([countryA.longitude, countryA.latitude], [countryB.longitude, countryB.latitude]);
	const named = new Set([...who.a, ...who.b].map(({ name }) => name));
	return {
		a,
		b,
		title,
		/** Countries for the map, and names of all codes on the page. */
		countries: [countryA, countryB],
		names: namesOf(
			context,
			events.flatMap((event) => [...event.countries, ...event.organisations]),
		),
		facts,
		partnerships,
		without,
		figures: figurePair(events, context.dataEnd),
		events,
		entries: makeEntries(details, sources, `, ${title}`).slice(0, MOST_ENTRIES),
		dyads: countDyadsOf(details, (x, y) => x === a && y === b),
		kilometres: Math.round(km / 10) * 10,
		years: countYears(events),
		who,
		/** Addresses of the people who have a page. */
		people: Object.fromEntries(Object.entries(people).filter(([name]) => named.has(name))),
		sources,
		articles: context.counts.articles,
		dataEnd: context.dataEnd,
		cite: citeIn(context, title, pairPath(a, b)),
		site: context.site,
	};
}

/** What the page shows. */
export type PairPageData = NonNullable<ReturnType<typeof putPairPage>>;
