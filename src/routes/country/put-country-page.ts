// What stands on a country's page, printed or put together in the browser?
import { countYears } from '$lib/model/count-years';
import type { CountryPart } from '$lib/model/page-parts';
import { countryPath } from '$lib/model/paths';
import { citeIn, nameIn, type PageContext } from '../page-context';
import { countDyadsOf } from '../pair/count-dyads';
import { makeEntries } from '../pair/make-entries';
import { listVisits } from './list-visits';
import { rankCounterparts } from './rank-counterparts';

/** Lines of each list; Explore shows the rest. */
const MOST_ENTRIES = 60;
const MOST_VISITS = 30;
const MOST_PEOPLE = 40;

/** People who act for the country, most contacts first. */
function listOfficials({ code, details, people: slugs }: CountryPart) {
	const people = new Map<string, { name: string; role: string | null; count: number }>();
	for (const { participants } of details) {
		const seen = new Set<string>();
		for (const { actor, country, role } of participants) {
			if (actor === null || country !== code || seen.has(actor)) continue;
			seen.add(actor);
			const one = people.get(actor) ?? { name: actor, role: null, count: 0 };
			one.count++;
			one.role = role ?? one.role;
			people.set(actor, one);
		}
	}
	return [...people.values()]
		.sort((x, y) => y.count - x.count || (x.name < y.name ? -1 : 1))
		.map((one) => ({ ...one, slug: slugs[one.name] ?? null }));
}

/** Everything on a country; null where the tables have no such code. Titles are those of `details`. */
export function putCountryPage(part: CountryPart, context: PageContext) {
	const { code, iso2, subregion, aliases, details } = part;
	const nameOf = nameIn(context);
	const country = context.countries.find((one) => one.code === code);
	if (!country) return null;
	const events = details.map(({ event }) => event);
	const counterparts = rankCounterparts(details, code);
	const { incoming, outgoing } = listVisits(details, code);
	const officials = listOfficials(part);
	const organisations = new Map<string, number>();
	for (const id of events.flatMap((event) => event.organisations))
		organisations.set(id, (organisations.get(id) ?? 0) + 1);
	const lines = (visits: typeof details) => makeEntries(visits, MOST_VISITS);
	return {
		code,
		name: country.name,
		capital: country.capital,
		subregion,
		aliases,
		iso2,
		counterparts: counterparts.map((one) => ({ ...one, name: nameOf(one.code) })),
		/** Places on the map: the country and its counterparts. */
		countries: context.countries.filter(
			(one) => one.code === code || counterparts.some((other) => other.code === one.code),
		),
		dyads: countDyadsOf(
			details.filter(({ event }) => event.type !== 'anniversary'),
			(a, b) => a === code || b === code,
		),
		incoming: { count: incoming.length, lines: lines(incoming) },
		outgoing: { count: outgoing.length, lines: lines(outgoing) },
		officials: officials.slice(0, MOST_PEOPLE),
		moreOfficials: Math.max(0, officials.length - MOST_PEOPLE),
		relations: part.relations.map(({ a, b, established, interruptions }) => {
			const other = a === code ? b : a;
			return { pair: `${a}-${b}`, other, established, interruptions, name: nameOf(other) };
		}),
		organisations: [...organisations]
			.sort((x, y) => y[1] - x[1])
			.map(([id, count]) => ({ id, name: nameOf(id), count })),
		memberships: part.memberships.map(({ organisation, start, end }) => ({
			id: organisation,
			name: nameOf(organisation),
			start,
			end,
		})),
		years: countYears(events),
		contacts: events.filter(({ type }) => type !== 'anniversary').length,
		total: events.length,
		entries: makeEntries(details, MOST_ENTRIES),
		articles: part.articles,
		dataEnd: context.dataEnd,
		cite: citeIn(context, country.name, countryPath(code)),
		site: context.site,
		hasImported: context.hasImported,
	};
}

/** What the page shows. */
export type CountryPageData = NonNullable<ReturnType<typeof putCountryPage>>;
