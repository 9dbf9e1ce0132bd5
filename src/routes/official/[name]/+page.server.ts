import { error } from '@sveltejs/kit';
import { officialSlug } from '$lib/model/paths';
import { numberSources } from '$lib/model/source-list';
import { hasPersonPage } from '../../page-context.server';
import { citePage } from '../../pair/cite-page.server';
import { makeEntries, numberIn } from '../../pair/make-entries';
import { readRecords } from '../../pair/read-records.server';
import { listCounterparts, listRoles } from '../list-roles';
import type { EntryGenerator, PageServerLoad } from './$types';

const MOST_ENTRIES = 200;
const MOST_COUNTERPARTS = 40;

/** Everyone with two entries or more, or as many as the settings ask for. */
export const entries: EntryGenerator = async () => {
	const records = await readRecords();
	return [...records.byOfficial.keys()].flatMap((name) => (hasPersonPage(records, name) ? [{ name }] : []));
};

/** Everything on a person. */
export const load: PageServerLoad = async ({ params }) => {
	const records = await readRecords();
	const { atlas, byOfficial, nameOf, dataEnd } = records;
	if (!hasPersonPage(records, params.name)) error(404, 'no person with enough entries has this name');
	const details = await records.details.of((byOfficial.get(params.name) ?? []).map(({ id }) => id));
	const own = new Map<string, boolean>();
	const isPerson = (actor: string) => {
		const known = own.get(actor) ?? officialSlug(actor) === params.name;
		own.set(actor, known);
		return known;
	};
	const events = details.map(({ event }) => event);
	const spellings = new Map<string, number>();
	for (const actor of events.flatMap(({ actors }) => actors.filter(isPerson)))
		spellings.set(actor, (spellings.get(actor) ?? 0) + 1);
	const [name = params.name, ...others] = [...spellings].sort((x, y) => y[1] - x[1]).map(([text]) => text);
	const sources = numberSources(details);
	const counterparts = listCounterparts(details, isPerson);
	const reference = atlas.reference.officials.filter((one) => isPerson(one.name));
	const counts = new Map<string, number>();
	const roles = listRoles(details, isPerson);
	const home = roles.at(-1)?.of ?? reference.at(-1)?.country ?? null;
	for (const code of events.flatMap(({ countries }) => countries))
		if (code !== home) counts.set(code, (counts.get(code) ?? 0) + 1);
	return {
		slug: params.name,
		name,
		/** Other spellings in the articles and in the table. */
		spellings: [...new Set([...others, ...reference.flatMap(({ aliases }) => aliases)])].filter(
			(text) => text !== name,
		),
		home,
		/** Has the home a page, or is it an organisation? */
		isState: atlas.countries.some(({ code }) => code === home),
		roles,
		offices: reference.map(({ office, country, organisation, start, end }) => ({
			office,
			of: country ?? organisation,
			start,
			end,
		})),
		countries: [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, MOST_COUNTERPARTS),
		counterparts: counterparts.slice(0, MOST_COUNTERPARTS).map((one) => {
			const slug = officialSlug(one.name);
			return { ...one, slug: hasPersonPage(records, slug) ? slug : null };
		}),
		moreCounterparts: Math.max(0, counterparts.length - MOST_COUNTERPARTS),
		events,
		names: Object.fromEntries(
			[
				...new Set([
					...events.flatMap((event) => [...event.countries, ...event.organisations]),
					...counterparts.flatMap(({ of }) => of ?? []),
					...roles.flatMap(({ of }) => of ?? []),
					...reference.flatMap(({ country, organisation }) => country ?? organisation ?? []),
				]),
			].map((code) => [code, nameOf(code)]),
		),
		entries: makeEntries(details, MOST_ENTRIES, '', numberIn(sources)),
		sources,
		dataEnd,
		cite: citePage(records, name, `/official/${params.name}`),
		site: atlas.manifest.site,
	};
};
