import { words } from '$lib/messages/words';
import { error, redirect } from '@sveltejs/kit';
import { geoDistance } from 'd3-geo';
import { countYears } from '$lib/model/count-years';
import { figurePair } from '$lib/model/pair-figures';
import { officialPath, pairPath } from '$lib/model/paths';
import { numberSources } from '$lib/model/source-list';
import { listWhoMet } from '$lib/model/who-met';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import { citePage } from '../cite-page.server';
import { countDyadsOf } from '../count-dyads';
import { listPairs, readPairAddress } from '../list-pairs.server';
import { makeEntries } from '../make-entries';
import { readRecords } from '../read-records.server';
import type { EntryGenerator, PageServerLoad } from './$types';
import { resolvePage } from '../../address';

/** Lines that the page prints; Explore shows the rest. */
const MOST_ENTRIES = 200;
const EARTH_RADIUS_KM = 6371;

/** Both orders: the one that is not the alphabet's leads to the other. */
export const entries: EntryGenerator = async () =>
	(await listPairs()).flatMap((pair) => [{ pair }, { pair: pair.split('-').reverse().join('-') }]);

/** Everything on a pair. */
export const load: PageServerLoad = async ({ params }) => {
	const address = readPairAddress(params.pair);
	if (!address) error(404, 'a pair is two country codes, as in CHN-NOR');
	const { a, b, canonical } = address;
	if (canonical !== params.pair) redirect(308, resolvePage('/pair/[pair]', { pair: canonical }));
	const records = await readRecords();
	const { atlas, byPair, byOfficial, nameOf, dataEnd } = records;
	const [countryA, countryB] = [a, b].map((code) => atlas.countries.find((one) => one.code === code));
	if (!countryA || !countryB) error(404, 'no country has this code');
	const details = byPair.get(canonical) ?? [];
	const events = details.map(({ event }) => event);
	const sources = numberSources(details);
	const who = listWhoMet(details, a, b);
	const title = words().listOfTwo({ first: countryA.name, second: countryB.name });
	const km =
		EARTH_RADIUS_KM *
		geoDistance([countryA.longitude, countryA.latitude], [countryB.longitude, countryB.latitude]);
	return {
		a,
		b,
		title,
		/** Countries for the map, and names of all codes on the page. */
		countries: [countryA, countryB],
		names: Object.fromEntries(
			[...new Set(events.flatMap((event) => [...event.countries, ...event.organisations]))].map((code) => [
				code,
				nameOf(code),
			]),
		),
		facts: pairFactsOf(atlas.reference).find((one) => one.a === a && one.b === b) ?? null,
		partnerships: atlas.reference.relations
			.filter((one) => one.kind === 'partnership' && one.a === a && one.b === b)
			.map(({ name, start, source }) => ({ name: name ?? '', start, source })),
		without: atlas.reference.noRelations.find((one) => one.a === a && one.b === b) ?? null,
		figures: figurePair(events, dataEnd),
		events,
		entries: makeEntries(details, sources, `, ${title}`).slice(0, MOST_ENTRIES),
		dyads: countDyadsOf(details, (x, y) => x === a && y === b),
		kilometres: Math.round(km / 10) * 10,
		years: countYears(events),
		who,
		/** Addresses of the people who have a page. */
		people: Object.fromEntries(
			[...who.a, ...who.b].flatMap(({ name }) => {
				const path = officialPath(name);
				const slug = path?.split('/').at(-1) ?? '';
				return path && (byOfficial.get(slug)?.length ?? 0) > 1 ? [[name, slug]] : [];
			}),
		),
		sources,
		articles: atlas.manifest.counts.articles,
		dataEnd,
		cite: citePage(records, title, pairPath(a, b)),
		site: atlas.manifest.site,
	};
};
