import { error } from '@sveltejs/kit';
import { countYears } from '$lib/model/count-years';
import { countryPath, officialSlug } from '$lib/model/paths';
import { numberSources } from '$lib/model/source-list';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import { citePage } from '../../pair/cite-page.server';
import { countDyadsOf } from '../../pair/count-dyads';
import { makeEntries } from '../../pair/make-entries';
import { readRecords, type Records } from '../../pair/read-records.server';
import { listVisits } from '../list-visits';
import { rankCounterparts } from '../rank-counterparts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Lines of each list; Explore shows the rest. */
const MOST_ENTRIES = 60;
const MOST_VISITS = 30;
const MOST_PEOPLE = 40;

/** Every place with a code. */
export const entries: EntryGenerator = async () =>
	(await readRecords()).atlas.countries.map(({ code }) => ({ code }));

/** People who act for the country, most contacts first. */
function listOfficials({ byCountry, byOfficial }: Records, code: string) {
	const people = new Map<string, { name: string; role: string | null; count: number }>();
	for (const { participants } of byCountry.get(code) ?? []) {
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
		.map((one) => {
			const slug = officialSlug(one.name);
			return { ...one, slug: slug && (byOfficial.get(slug)?.length ?? 0) > 1 ? slug : null };
		});
}

/** Everything on a country. */
export const load: PageServerLoad = async ({ params }) => {
	const records = await readRecords();
	const { atlas, byCountry, nameOf, dataEnd } = records;
	const { code } = params;
	const country = atlas.countries.find((one) => one.code === code);
	const row = atlas.reference.countries.find((one) => one.code === code);
	if (!country || !row) error(404, 'no country has this code');
	const details = byCountry.get(code) ?? [];
	const events = details.map(({ event }) => event);
	const counterparts = rankCounterparts(details, code);
	const { incoming, outgoing } = listVisits(details, code);
	const sources = numberSources(details);
	const officials = listOfficials(records, code);
	const relations = pairFactsOf(atlas.reference)
		.filter(({ a, b }) => a === code || b === code)
		.map(({ a, b, established, interruptions }) => ({
			pair: `${a}-${b}`,
			other: a === code ? b : a,
			established,
			interruptions,
		}));
	const organisations = new Map<string, number>();
	for (const id of events.flatMap((event) => event.organisations))
		organisations.set(id, (organisations.get(id) ?? 0) + 1);
	const members = atlas.reference.memberships.filter((one) => one.country === code);
	const lines = (visits: typeof details) => makeEntries(visits, sources, '').slice(0, MOST_VISITS);
	return {
		code,
		name: country.name,
		capital: country.capital,
		subregion: row.subregion,
		aliases: row.aliases,
		iso2: row.iso2,
		counterparts: counterparts.map((one) => ({ ...one, name: nameOf(one.code) })),
		/** Places on the map: the country and its counterparts. */
		countries: atlas.countries.filter(
			(one) => one.code === code || counterparts.some((other) => other.code === one.code),
		),
		dyads: countDyadsOf(
			details.filter(({ event }) => event.type !== 'anniversary'),
			(a, b) => a === code || b === code,
		),
		incoming: { count: incoming.length, lines: lines(incoming as typeof details) },
		outgoing: { count: outgoing.length, lines: lines(outgoing as typeof details) },
		officials: officials.slice(0, MOST_PEOPLE),
		moreOfficials: Math.max(0, officials.length - MOST_PEOPLE),
		relations: relations.map((one) => ({ ...one, name: nameOf(one.other) })),
		organisations: [...organisations]
			.sort((x, y) => y[1] - x[1])
			.map(([id, count]) => ({ id, name: nameOf(id), count })),
		memberships: members.map(({ organisation, start, end }) => ({
			id: organisation,
			name: nameOf(organisation),
			start,
			end,
		})),
		years: countYears(events),
		contacts: events.filter(({ type }) => type !== 'anniversary').length,
		total: events.length,
		entries: makeEntries(details, sources, '').slice(0, MOST_ENTRIES),
		articles: sources.length,
		dataEnd,
		cite: citePage(records, country.name, countryPath(code)),
		site: atlas.manifest.site,
	};
};
