// What stands on a pair's page, printed or put together in the browser?
import { max } from 'd3-array';
import { geoDistance } from 'd3-geo';
import { words } from '$lib/messages/words';
import { countYears } from '$lib/model/count-years';
import type { PairPart } from '$lib/model/page-parts';
import type { DayUtc } from '$lib/model/edtf';
import type { EventRow } from '$lib/model/event-row';
import { cutPeriods, periodName } from '$lib/model/pair-periods';
import { livePath } from '$lib/model/printed-pages';
import { figurePair } from '$lib/model/pair-figures';
import { pairPath } from '$lib/model/paths';
import { numberSources } from '$lib/model/source-list';
import { listWhoMet } from '$lib/model/who-met';
import { citeIn, namesOf, type PageContext } from '../page-context';
import { countDyadsOf } from './count-dyads';
import { describePeriod } from './describe-period';
import { makeEntries, numberIn } from './make-entries';

/** Of a pair that is cut into periods the timeline, people and sources are those of so many entries. */
const MOST_DRAWN = 500;
/** Lines that the page prints; Explore shows the rest. */
const MOST_ENTRIES = 200;
const EARTH_RADIUS_KM = 6371;

/**
 * Everything on a pair, or of one of its periods; null where one of the two is no country of the tables. Titles are those
 * of `details`. `isCut` tells that the periods of a pair with many entries have pages of their own.
 */
export function putPairPage(part: PairPart, context: PageContext, isCut = false) {
	const { a, b, period, facts, partnerships, without, people } = part;
	const [countryA, countryB] = [a, b].map((code) => context.countries.find((one) => one.code === code));
	if (!countryA || !countryB) return null;
	const all = part.details.map(({ event }) => event);
	const periods = isCut ? cutPeriods(all) : [];
	const details = periods.length > 0 ? part.details.slice(-MOST_DRAWN) : part.details;
	const events = details.map(({ event }) => event);
	const sources = numberSources(details);
	const who = listWhoMet(details, a, b);
	const name = words().listOfTwo({ first: countryA.name, second: countryB.name });
	const title = period === null ? name : `${name}, ${describePeriod(period)}`;
	const km =
		EARTH_RADIUS_KM *
		geoDistance([countryA.longitude, countryA.latitude], [countryB.longitude, countryB.latitude]);
	const named = new Set([...who.a, ...who.b].map(({ name }) => name));
	return {
		a,
		b,
		/** Without the period. */
		name,
		title,
		period,
		/** Years and months that have pages of their own; none where the page holds all. */
		periods: periods.map(({ name, entries }) => ({ name, count: entries.length })),
		/** Countries for the map, and names of all codes on the page. */
		countries: [countryA, countryB],
		names: namesOf(
			context,
			events.flatMap((event) => [...event.countries, ...event.organisations]),
		),
		facts,
		partnerships,
		without,
		figures: figurePair(all, context.dataEnd),
		/** All, or the newest of a pair that is cut. */
		events,
		span: spanOf(all),
		entries: makeEntries(details, MOST_ENTRIES, `, ${name}`, numberIn(sources)),
		dyads: countDyadsOf(part.details, (x, y) => x === a && y === b),
		kilometres: Math.round(km / 10) * 10,
		years: countYears(all),
		who,
		/** Addresses of the people who have a page. */
		people: Object.fromEntries(Object.entries(people).filter(([name]) => named.has(name))),
		sources,
		articles: context.counts.articles,
		dataEnd: context.dataEnd,
		cite: citeIn(
			context,
			title,
			period === null ? pairPath(a, b) : livePath('pair', periodName(`${a}-${b}`, period)),
		),
		site: context.site,
		hasImported: context.hasImported,
	};
}

/** First and last day of all contacts, which are given by date; null without any. */
function spanOf(events: readonly EventRow[]): { dayStart: DayUtc; dayEnd: DayUtc } | null {
	const contacts = events.filter(({ type }) => type !== 'anniversary');
	const dayEnd = max(contacts, (contact) => contact.dayEnd);
	return contacts[0] && dayEnd !== undefined ? { dayStart: contacts[0].dayStart, dayEnd } : null;
}

/** What the page shows. */
export type PairPageData = NonNullable<ReturnType<typeof putPairPage>>;
