// What does the embed of this view and scope say? Titles, notes and rows from the same queries as the full page.
import { layoutMatrix } from '$lib/charts/matrix/layout';
import { TYPE_NAMES } from '$lib/charts/signs/sign-names';
import { nextAnniversary } from '$lib/model/anniversary';
import { findDataYear } from '$lib/model/data-year';
import { describeEdtf, formatDay, partsOf } from '$lib/model/edtf';
import { formatEmbedScope, type EmbedScope, type EmbedView } from '$lib/model/embed';
import { describeView } from '$lib/model/headline';
import { nameSources } from '$lib/model/name-sources';
import { formatView } from '$lib/model/view';
import { listYear } from '$lib/model/year-anniversaries';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import { lastByCountry, monthsOf } from '$lib/state/matrix-view';
import type { ExploreAnswer } from '$lib/state/load-explore';
import { shownDays } from '$lib/state/shown-days';
import { readAtlas, type Atlas } from '../../anniversaries/read-atlas.server';
import { classifyCounts } from '$lib/map/count-classes';
import type { CountedEntry, EmbedBody, EmbedContent, Recount } from './embed-content';
import { readDetail, readOldIds, readScope, viewOfScope } from './read-scope.server';

/** From an embed's address up to the site's base. */
const BASE = '../../..';
const MATRIX_PX = 700;
const MOST_ROWS = 200;

const NOTES: Record<EmbedView, string> = {
	timeline: 'A dot is a day; a bar is as long as the date is vague. Hollow marks are planned.',
	map: 'Countries are shaded by the number of contacts that the articles tell; lines join those who met.',
	matrix: 'Contacts by country and time. Ruled cells: no article covers them.',
	anniversaries: 'Reckoned from the day on which relations were first established; round years are heavier.',
	pair: 'What the articles tell of this pair. A bar is as long as the date is vague.',
	event: 'As the articles tell it.',
};

type Names = (code: string) => string;

/** Names of countries as the owner set them, and of organisations. */
export function namesOf({ countries, reference }: Atlas): Names {
	const names = new Map<string, string>([
		...reference.organisations.map(({ id, name }) => [id, name] as const),
		...countries.map(({ code, name }) => [code, name] as const),
	]);
	return (code) => names.get(code) ?? code;
}

function whoOf(scope: EmbedScope, nameOf: Names): string {
	if (scope.kind === 'country') return nameOf(scope.country);
	return scope.kind === 'pair' ? `${nameOf(scope.a)} and ${nameOf(scope.b)}` : '';
}

function drawnOf(answer: ExploreAnswer, { manifest }: Atlas) {
	const whole = manifest.span ?? { dayStart: 0, dayEnd: 0 };
	const days = shownDays(answer.view, answer.tally.extent, whole);
	return { drawn: answer.events, ...days, country: answer.view.country };
}

function listedOf({ events, totals }: ExploreAnswer) {
	return { events: events.slice(0, MOST_ROWS), total: totals.events };
}

/** Entries to count again, where the document can carry all of them. */
function recountOf({ events, totals }: ExploreAnswer, rest: Omit<Recount, 'entries'>): Recount | null {
	if (events.length < totals.events) return null;
	const entries = events.map(({ dayStart, dayEnd, type, channel, countries }): CountedEntry => [
		dayStart,
		dayEnd,
		type,
		channel,
		countries,
	]);
	return { entries, ...rest };
}

/** Figures of a pair, each with its unit or doubt. */
function figuresOf(
	scope: EmbedScope & { kind: 'pair' },
	answer: ExploreAnswer,
	atlas: Atlas,
): { name: string; value: string; note: string }[] {
	const facts = pairFactsOf(atlas.reference).find(({ a, b }) => a === scope.a && b === scope.b);
	const { events, totals } = answer;
	const dataEnd = atlas.manifest.span?.dayEnd ?? 0;
	const next = facts && nextAnniversary(facts.established, dataEnd + 1);
	const forms = new Map<string, number>();
	for (const { type } of events) forms.set(TYPE_NAMES[type], (forms.get(TYPE_NAMES[type]) ?? 0) + 1);
	const [most] = [...forms].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
	const last = events.find(({ status }) => status === 'occurred');
	return [
		{
			name: 'Relations since',
			value: facts ? describeEdtf(facts.established) : 'not in the table',
			note: facts && facts.interruptions.length > 0 ? 'interrupted' : '',
		},
		{
			name: 'Next anniversary',
			value: next ? describeEdtf(next.date) : 'not known',
			note: next ? `${next.n} years` : '',
		},
		{ name: 'Contacts told', value: String(totals.events), note: '' },
		{ name: 'Last contact', value: last ? describeEdtf(last.date) : 'none told', note: '' },
		{
			name: 'Most frequent form',
			value: most?.[0] ?? 'none told',
			note: most ? `${most[1]} of ${totals.events}` : '',
		},
	];
}

async function bodyOf(
	view: EmbedView,
	scope: EmbedScope,
	atlas: Atlas,
	nameOf: Names,
): Promise<EmbedBody | null> {
	if (scope.kind === 'event') {
		const detail = await readDetail(scope.id);
		return detail && { kind: 'event', detail };
	}
	const answer = await readScope(scope);
	const listed = listedOf(answer);
	if (view === 'pair')
		return scope.kind === 'pair'
			? { kind: 'pair', figures: figuresOf(scope, answer, atlas), ...listed, ...drawnOf(answer, atlas) }
			: null;
	if (view === 'timeline') return { kind: 'timeline', ...listed, ...drawnOf(answer, atlas) };
	if (view === 'map') {
		const counts = answer.counts.filter(({ country }) => country !== answer.view.country);
		const classes = classifyCounts(counts.map(({ count }) => count));
		return {
			kind: 'map',
			counts,
			dyads: answer.dyads,
			last: lastByCountry(answer.dyads),
			chosen: answer.view.country,
			partner: answer.view.with,
			recount: recountOf(answer, { bounds: classes.map(({ tint, from }) => [tint, from]) }),
		};
	}
	if (view === 'matrix') {
		const layout = layoutMatrix(answer.matrix, {
			...monthsOf(drawnOf(answer, atlas)),
			columnsPx: MATRIX_PX,
			unit: 'auto',
			sort: 'total',
			last: lastByCountry(answer.dyads),
			nameOf,
			articles: answer.articles,
		});
		return {
			kind: 'matrix',
			layout,
			recount: recountOf(answer, {
				bounds: layout.classes.map(({ tint, least }) => [tint, least]),
				columns: layout.columns.map(({ monthStart, monthEnd }) => [monthStart, monthEnd]),
			}),
			...listed,
		};
	}
	const rows = listYear(
		pairFactsOf(atlas.reference).filter(
			({ a, b }) => scope.kind !== 'country' || a === scope.country || b === scope.country,
		),
		yearOf(atlas),
	).rows;
	return { kind: 'anniversaries', rows, country: scope.kind === 'country' ? scope.country : null };
}

function yearOf({ events }: Atlas): number {
	return findDataYear(events.map(({ dayStart }) => partsOf(dayStart).year)) ?? 2024;
}

async function titleOf(scope: EmbedScope, body: EmbedBody, atlas: Atlas, nameOf: Names): Promise<string> {
	if (body.kind === 'event') return body.detail.event.title;
	const who = whoOf(scope, nameOf);
	if (body.kind === 'anniversaries') {
		const count = `${body.rows.length} ${body.rows.length === 1 ? 'anniversary' : 'anniversaries'} of relations`;
		return `${who ? `${who}: ` : ''}${count} in ${yearOf(atlas)}`;
	}
	const { view, tally } = await readScope(scope);
	return describeView(view, tally, nameOf);
}

function hrefOf(view: EmbedView, scope: EmbedScope, atlas: Atlas): string {
	if (scope.kind === 'event') return `${BASE}/?event=${scope.id}`;
	if (view === 'anniversaries')
		return `${BASE}/anniversaries?year=${yearOf(atlas)}${scope.kind === 'country' ? `&country=${scope.country}` : ''}`;
	const query = formatView({ ...viewOfScope(scope), plate: view === 'matrix' ? 'matrix' : 'map' });
	return `${BASE}/${query ? `?${query}` : ''}`;
}

/** Everything that an embed prints; null where there is no such scope. */
export async function makeContent(view: EmbedView, scope: EmbedScope): Promise<EmbedContent | null> {
	const atlas = await readAtlas();
	const nameOf = namesOf(atlas);
	const body = await bodyOf(view, scope, atlas, nameOf);
	if (!body) return null;
	const lastDay = atlas.articleDays.at(-1);
	return {
		frame: {
			title: await titleOf(scope, body, atlas, nameOf),
			who: whoOf(scope, nameOf),
			note: NOTES[view],
			sources:
				body.kind === 'anniversaries'
					? 'Source: reference table of relations.'
					: nameSources((await readScope(scope)).articles),
			dataTo: lastDay === undefined ? null : describeEdtf(formatDay(lastDay)),
			href: hrefOf(view, scope, atlas),
			site: atlas.manifest.site.title,
		},
		body,
	};
}

/** Every embed that the build writes: the whole, each country and pair told of, each event, also by an old id. */
export async function listEmbeds(): Promise<{ view: EmbedView; scope: string }[]> {
	const { events, reference } = await readAtlas();
	const countries = [...new Set(events.flatMap((event) => event.countries))].sort();
	const pairs = new Set<string>();
	for (const { countries: codes } of events)
		for (const a of codes) for (const b of codes) if (a < b) pairs.add(`${a}-${b}`);
	const related = pairFactsOf(reference);
	const withRelations = [...new Set(related.flatMap(({ a, b }) => [a, b]))].sort();
	const all = formatEmbedScope({ kind: 'all' });
	return [
		...(['timeline', 'map', 'matrix'] as const).flatMap((view) =>
			[all, ...countries].map((scope) => ({ view, scope })),
		),
		...[all, ...withRelations].map((scope) => ({ view: 'anniversaries' as const, scope })),
		...[...pairs].sort().flatMap((scope) => [
			{ view: 'timeline' as const, scope },
			{ view: 'map' as const, scope },
		]),
		...[...new Set([...pairs, ...related.map(({ a, b }) => `${a}-${b}`)])]
			.sort()
			.map((scope) => ({ view: 'pair' as const, scope })),
		...[...events.map(({ id }) => id), ...(await readOldIds())].map((scope) => ({
			view: 'event' as const,
			scope,
		})),
	];
}
