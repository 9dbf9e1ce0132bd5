import { error, redirect } from '@sveltejs/kit';
import { makeJsonLd, writeJsonLd } from '$lib/export/json-ld';
import { findMarks } from '$lib/model/anniversary-marks';
import { describeEdtf } from '$lib/model/edtf';
import { eventPath, officialSlug } from '$lib/model/paths';
import { findRelated } from '$lib/model/related-events';
import type { TracedDetail } from '$lib/query/views/list-details';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import { citePage } from '../../pair/cite-page.server';
import { readRecords, type Records } from '../../pair/read-records.server';
import { listRules } from '../list-rules';
import type { EntryGenerator, PageServerLoad } from './$types';
import { resolvePage } from '../../address';

/** Every event of every type, and every id that one had: it leads to the page. */
export const entries: EntryGenerator = async () => {
	const { details, aliases } = await readRecords();
	return [...details.keys(), ...aliases.keys()].map((id) => ({ id }));
};

/** Events of the same countries, each once, that could belong with one. */
function candidatesFor({ event }: TracedDetail, { byCountry }: Records): Set<TracedDetail> {
	const near = new Set<TracedDetail>();
	for (const code of event.countries)
		for (const other of byCountry.get(code) ?? [])
			if (other.event.dayStart <= event.dayEnd + 60 && other.event.dayEnd >= event.dayStart - 60)
				near.add(other);
	return near;
}

/** Anniversaries of relations that an event marks or names, and articles that name the same one. */
function anniversariesOf({ event }: TracedDetail, { atlas, byPair }: Records) {
	const own = pairFactsOf(atlas.reference).filter(
		({ a, b }) => event.countries.includes(a) && event.countries.includes(b),
	);
	return findMarks(own, [event]).map(({ a, b, year, kind }) => {
		const facts = own.find((one) => one.a === a && one.b === b)!;
		const named = byPair.get(`${a}-${b}`) ?? [];
		return {
			a,
			b,
			year,
			kind,
			n: year - Number(facts.established.slice(0, 4)),
			established: facts.established,
			named: named.flatMap((other) =>
				other.event.type === 'anniversary' &&
				other.event.id !== event.id &&
				(other.event.anniversaryYear ?? 0) + (other.event.anniversaryN ?? 0) === year
					? [{ id: other.event.id, title: other.event.title }]
					: [],
			),
		};
	});
}

/** Everything on an event. */
export const load: PageServerLoad = async ({ params }) => {
	const records = await readRecords();
	const { atlas, details, aliases, byOfficial, nameOf } = records;
	const moved = aliases.get(params.id);
	if (moved !== undefined) redirect(308, resolvePage('/event/[id]', { id: moved }));
	const detail = details.get(params.id);
	if (!detail) error(404, 'no event has this id');
	const { trace, ...plain } = detail;
	const { event } = plain;
	const title = `${event.title}, ${describeEdtf(event.date, 'long')}`;
	const codes = new Set([
		...event.countries,
		...event.organisations,
		...[...plain.participants, ...plain.sources.flatMap(({ participants }) => participants)].flatMap(
			({ country, organisation }) => [country, organisation],
		),
		...[event, ...plain.sources].map(({ venueCountry }) => venueCountry),
	]);
	return {
		detail: plain,
		title,
		rules: listRules(trace),
		names: Object.fromEntries([...codes].flatMap((code) => (code === null ? [] : [[code, nameOf(code)]]))),
		related: findRelated(detail, candidatesFor(detail, records)),
		anniversaries: anniversariesOf(detail, records),
		/** People of the event who have a page. */
		people: event.actors.flatMap((name) => {
			const slug = officialSlug(name);
			return slug && (byOfficial.get(slug)?.length ?? 0) > 1 ? [{ name, slug }] : [];
		}),
		jsonLd: writeJsonLd(makeJsonLd(plain, atlas.manifest.site, nameOf)),
		cite: citePage(records, title, eventPath(event.id)),
		site: atlas.manifest.site,
	};
};
