// What does the embed of this view and scope say? Titles, notes and rows from the same queries as the full page.
import { layoutMatrix } from '$lib/charts/matrix/layout';
import { embedWords } from '$lib/messages/embed-words';
import { writeIn } from '$lib/messages/write-in';
import { LANGUAGES, type Language } from '$lib/messages/languages';
import { words } from '$lib/messages/words';
import { describeEdtf, formatDay } from '$lib/model/edtf';
import type { EmbedScope, EmbedView } from '$lib/model/embed';
import { describeView } from '$lib/model/headline';
import { listPublishers } from '$lib/model/name-sources';
import type { EventDetail } from '$lib/model/view-rows';
import { formatView } from '$lib/model/view';
import { listYear } from '$lib/model/year-anniversaries';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import { lastByCountry, monthsOf } from '$lib/state/matrix-view';
import type { DrawnAnswer } from '$lib/state/load-drawn';
import { shownDays } from '$lib/state/shown-days';
import { readAtlas, type Atlas } from '../../anniversaries/read-atlas.server';
import { classifyCounts } from '$lib/map/count-classes';
import type { CountedEntry, EmbedBody, EmbedContent, Recount } from './embed-content';
import { namesIn, type Names } from '../../name-in.server';
import { tellTitle } from '$lib/charts/timeline/tell-title';
import { findStory } from '../../story/read-stories.server';
import type { StoryPage } from '../../story/story-page';
import { pairFigures } from './pair-figures.server';
import { readDetail, readScope, viewOfScope } from './read-scope.server';

/** From an embed's address up to the site's base. */
const BASES: Record<Language, string> = { en: '../../..', fr: '../../../..' };
const MATRIX_PX = 700;
const MOST_ROWS = 200;

function whoOf(scope: EmbedScope, nameOf: Names): string {
	if (scope.kind === 'country') return nameOf(scope.country);
	return scope.kind === 'pair' ? words().listOfTwo({ first: nameOf(scope.a), second: nameOf(scope.b) }) : '';
}

function drawnOf(answer: DrawnAnswer, { manifest }: Atlas) {
	const whole = manifest.span ?? { dayStart: 0, dayEnd: 0 };
	const days = shownDays(answer.view, answer.tally.extent, whole);
	return { drawn: answer.events, ...days, country: answer.view.country };
}

function listedOf({ events, tally }: DrawnAnswer) {
	return { events: events.slice(0, MOST_ROWS), total: tally.entries };
}

/** Entries to count again, where the document can carry all of them. */
function recountOf({ events, tally }: DrawnAnswer, rest: Omit<Recount, 'entries'>): Recount | null {
	if (events.length < tally.entries) return null;
	const entries = events.map(({ dayStart, dayEnd, type, channel, countries }): CountedEntry => [
		dayStart,
		dayEnd,
		type,
		channel,
		countries,
	]);
	return { entries, ...rest };
}

/** What the data say of a scope: an event, a story, or the answer of Explore. */
interface Told {
	detail: EventDetail | null;
	story: StoryPage | null;
	answer: DrawnAnswer;
}

function bodyOf(
	view: EmbedView,
	scope: EmbedScope,
	{ detail, story, answer }: Told,
	atlas: Atlas,
	nameOf: Names,
): EmbedBody | null {
	if (scope.kind === 'event') return detail && { kind: 'event', detail };
	if (scope.kind === 'story') return story && { kind: 'story', story };
	const listed = listedOf(answer);
	if (view === 'pair')
		return scope.kind === 'pair'
			? { kind: 'pair', figures: pairFigures(scope, answer, atlas), ...listed, ...drawnOf(answer, atlas) }
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
		atlas.dataYear,
	).rows;
	return { kind: 'anniversaries', rows, country: scope.kind === 'country' ? scope.country : null };
}

function titleOf(
	scope: EmbedScope,
	body: EmbedBody,
	{ view, tally }: DrawnAnswer,
	atlas: Atlas,
	nameOf: Names,
): string {
	if (body.kind === 'event') return tellTitle(body.detail.event, nameOf);
	if (body.kind === 'story') return body.story.title;
	const who = whoOf(scope, nameOf);
	if (body.kind === 'anniversaries') {
		const count = { count: body.rows.length, year: String(atlas.dataYear) };
		return `${who ? words().whoIsToldOf({ who }) : ''}${embedWords().anniversariesIn(count)}`;
	}
	return describeView(view, tally, nameOf);
}

function hrefOf(view: EmbedView, scope: EmbedScope, atlas: Atlas, base: string): string {
	if (scope.kind === 'event') return `${base}/?event=${scope.id}`;
	if (scope.kind === 'story') return `${base}/story/${scope.name}`;
	if (view === 'anniversaries')
		return `${base}/anniversaries?year=${atlas.dataYear}${scope.kind === 'country' ? `&country=${scope.country}` : ''}`;
	const query = formatView({ ...viewOfScope(scope), plate: view === 'matrix' ? 'matrix' : 'map' });
	return `${base}/${query ? `?${query}` : ''}`;
}

/** Who wrote what the embed shows. */
function sourcesOf(body: EmbedBody, { articles }: DrawnAnswer): string {
	if (body.kind === 'anniversaries') return embedWords().sourceTable();
	const { names, rest } = listPublishers(articles);
	return names.length === 0 ? '' : embedWords().sources({ names: names.join(', '), rest });
}

/** One sentence on how to read the drawing; a story says what it is about. */
function noteOf(view: EmbedView, body: EmbedBody): string {
	const own = embedWords();
	const notes: Record<EmbedView, () => string> = {
		story: () => (body.kind === 'story' ? body.story.lead : ''),
		timeline: own.timelineNote,
		map: own.mapNote,
		matrix: own.matrixNote,
		anniversaries: own.anniversariesNote,
		pair: own.pairNote,
		event: own.eventNote,
	};
	return notes[view]();
}

/** Everything that an embed prints, in a language; null where there is no such scope. */
export async function makeContent(
	view: EmbedView,
	scope: EmbedScope,
	language: Language = LANGUAGES[0],
): Promise<EmbedContent | null> {
	const atlas = await readAtlas();
	const told: Told = {
		detail: scope.kind === 'event' ? await readDetail(scope.id) : null,
		story: scope.kind === 'story' ? await findStory(scope.name) : null,
		answer: await readScope(scope),
	};
	const nameOf = namesIn(language, atlas);
	const lastDay = atlas.articleDays.at(-1);
	return writeIn(language, () => {
		const body = bodyOf(view, scope, told, atlas, nameOf);
		if (!body) return null;
		const frame = {
			title: titleOf(scope, body, told.answer, atlas, nameOf),
			who: whoOf(scope, nameOf),
			note: noteOf(view, body),
			sources: sourcesOf(body, told.answer),
			dataTo: lastDay === undefined ? null : describeEdtf(formatDay(lastDay)),
			href: hrefOf(view, scope, atlas, BASES[language]),
			site: atlas.manifest.site.title,
		};
		return { frame, body };
	});
}
