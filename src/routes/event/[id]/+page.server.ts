import { error, redirect } from '@sveltejs/kit';
import { makeJsonLd, writeJsonLd } from '$lib/export/json-ld';
import { findMarks } from '$lib/model/anniversary-marks';
import type { TracedDetail } from '$lib/model/page-parts';
import { officialSlug } from '$lib/model/paths';
import { findRelated } from '$lib/model/related-events';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import { contextOf, hasPersonPage } from '../../page-context.server';
import { readRecords, type Records } from '../../pair/read-records.server';
import { putEventPage, type MarkedAnniversary } from '../put-event-page';
import type { EntryGenerator, PageServerLoad } from './$types';
import { resolvePage } from '../../address';

/** Every event of every type, and every id that one had: it leads to the page. None where none are printed. */
export const entries: EntryGenerator = async () => {
	const { details, aliases, pages } = await readRecords();
	if (pages.eventParts !== null) return [];
	return [...(await details.listIds()), ...aliases.keys()].map((id) => ({ id }));
};

/** Events of the same countries, each once, that could belong with one. */
function candidatesFor({ event }: TracedDetail, { byCountry, details }: Records): Promise<TracedDetail[]> {
	const near = event.countries.flatMap((code) =>
		(byCountry.get(code) ?? []).filter(
			(other) => other.dayStart <= event.dayEnd + 60 && other.dayEnd >= event.dayStart - 60,
		),
	);
	return details.of(near.map(({ id }) => id));
}

/** Anniversaries of relations that an event marks or names, and articles that name the same one. */
function anniversariesOf({ event }: TracedDetail, { atlas, byPair }: Records): MarkedAnniversary[] {
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
				other.type === 'anniversary' &&
				other.id !== event.id &&
				(other.anniversaryYear ?? 0) + (other.anniversaryN ?? 0) === year
					? [{ id: other.id, title: other.title }]
					: [],
			),
		};
	});
}

/** Everything on an event. */
export const load: PageServerLoad = async ({ params }) => {
	const records = await readRecords();
	const { atlas, aliases, nameOf } = records;
	const moved = aliases.get(params.id);
	if (moved !== undefined) redirect(308, resolvePage('/event/[id]', { id: moved }));
	const [detail] = await records.details.of([params.id]);
	if (!detail) error(404, 'no event has this id');
	const people = detail.event.actors.flatMap((name) => {
		const slug = officialSlug(name);
		return hasPersonPage(records, slug) ? [[name, slug] as const] : [];
	});
	return putEventPage(
		detail,
		{
			related: findRelated(detail, await candidatesFor(detail, records)),
			anniversaries: anniversariesOf(detail, records),
			people: Object.fromEntries(people),
			alsoTold: records.alsoTold.get(detail.event.id) ?? [],
			jsonLd: writeJsonLd(makeJsonLd(detail, atlas.manifest.site, nameOf)),
		},
		contextOf(records),
	);
};
