// Which rows does the whole database hold, and in which order?
import { parseEdtf } from '../../src/lib/model/edtf';
import type { AppliedCorrection } from '../../src/lib/model/correction';
import type { EventRecord } from '../../src/lib/model/event';
import { SCHEMA_VERSION } from '../../src/lib/model/manifest';
import type { Site } from '../../src/lib/model/site';
import type { Reference, Relation } from '../../src/lib/reference/reference';
import type { ArticleRecord } from './article-record';
import { correctionRows } from './correction-rows';
import { dyadRows } from './dyad-rows';
import { eventAliasRows } from './event-aliases';
import { eventRow, mentionParticipantRows, participantRows, traceRows } from './event-rows';
import { mentionRows } from './mention-rows';
import type { PublishedId } from './published-ids';
import type { Cell, Row, RowList, Rows } from './schema';

/** What the database is made from. */
export interface DatabaseInput {
	/** Events that are linked, in any order. */
	events: readonly EventRecord[];
	/** Every article that was read, whether it tells an event or not. */
	articles: readonly ArticleRecord[];
	/** What people's corrections did to the events; none without it. */
	corrections?: readonly AppliedCorrection[];
	/** Ids of earlier builds; none without it. */
	published?: readonly PublishedId[];
	reference: Pick<Reference, 'countries' | 'organisations' | 'relations'>;
	site: Site;
}

/** Makes the rows, each table sorted by date, then id. Throws where an event names an article that is not given. */
export function databaseRows({
	events,
	articles,
	corrections = [],
	published = [],
	reference,
	site,
}: DatabaseInput): Rows {
	const names = new Map<string, string>();
	for (const { id, name } of reference.organisations) names.set(id, name);
	for (const { code, name } of reference.countries) names.set(code, site.names[code] ?? name);
	const nameOf = (id: string) => names.get(id) ?? id;
	const byId = new Map(articles.map((article) => [article.id, article]));
	const sorted = events
		.map((event) => ({ event, row: eventRow(event, nameOf, byId) }))
		.sort((x, y) => byDateThenId(x.row, y.row, 'date_start', 'date_end', 'id'));
	const all = sorted.map(({ event }) => event);
	return {
		events: sorted.map(({ row }) => row),
		participants: rowsOfEach(all, (event) => event.participants.length, participantRows),
		event_countries: rowsOfEach(
			all,
			(event) => event.countries.length,
			(event) => event.countries.map((country) => ({ event_id: event.id, country })),
		),
		event_organisations: rowsOfEach(
			all,
			(event) => event.organisations.length,
			(event) => event.organisations.map((organisation) => ({ event_id: event.id, organisation })),
		),
		dyads: all.flatMap(dyadRows),
		mentions: rowsOfEach(
			all,
			({ sources }) => sum(sources, ({ evidence }) => evidence.length),
			(event) => mentionRows(event, byId, site),
		),
		mention_participants: rowsOfEach(
			all,
			({ sources }) => sum(sources, ({ participants }) => participants.length),
			mentionParticipantRows,
		),
		trace: rowsOfEach(all, ({ sources }) => sum(sources, ({ trace }) => trace.length), traceRows),
		corrections: correctionRows(corrections),
		event_aliases: eventAliasRows(published, events, corrections),
		articles: articleRows(articles, all),
		countries: reference.countries
			.map(({ code, capital, latitude, longitude, region }) => ({
				code,
				name: nameOf(code),
				capital,
				latitude,
				longitude,
				region,
			}))
			.sort((x, y) => byDateThenId(x, y, 'code')),
		organisations: reference.organisations
			.map(({ id, name, kind }) => ({ id, name, kind }))
			.sort((x, y) => byDateThenId(x, y, 'id')),
		relations: reference.relations
			.map(relationRow)
			.sort((x, y) => byDateThenId(x, y, 'date_start', 'a', 'b', 'kind')),
		meta: [
			{ key: 'description', value: site.description },
			{ key: 'schema', value: String(SCHEMA_VERSION) },
			{ key: 'title', value: site.title },
		],
	};
}

const sum = <T>(items: readonly T[], of: (item: T) => number) =>
	items.reduce((total, item) => total + of(item), 0);

/** Rows that each event gives, made when they are walked: together they would fill the memory. */
function rowsOfEach<R>(
	events: readonly EventRecord[],
	count: (event: EventRecord) => number,
	make: (event: EventRecord) => R[],
): RowList<R> {
	return {
		length: sum(events, count),
		*[Symbol.iterator]() {
			for (const event of events) for (const row of make(event)) yield row;
		},
	};
}

function articleRows(articles: readonly ArticleRecord[], events: readonly EventRecord[]): Row<'articles'>[] {
	const told = new Map<string, number>();
	for (const event of events) {
		for (const id of new Set(event.sources.map((source) => source.article))) {
			told.set(id, (told.get(id) ?? 0) + 1);
		}
	}
	return articles
		.map((article) => ({
			id: article.id,
			document: article.document,
			title: article.title,
			publisher: article.publisher,
			published: article.published,
			published_start: article.published === null ? null : (parseEdtf(article.published)?.dayStart ?? null),
			source: article.source,
			url: article.url,
			events: told.get(article.id) ?? 0,
		}))
		.sort((x, y) => byDateThenId(x, y, 'published_start', 'id'));
}

function relationRow(relation: Relation): Row<'relations'> {
	const span = parseEdtf(relation.start);
	if (!span) throw new Error(`invalid date of relation ${relation.a} ${relation.b}: ${relation.start}`);
	return {
		a: relation.a,
		b: relation.b,
		kind: relation.kind,
		date: relation.start,
		date_start: span.dayStart,
		date_end: span.dayEnd,
		precision: relation.precision,
		until: relation.end,
		name: relation.name,
		source: relation.source,
		note: relation.note,
	};
}

/** Compares by the given columns in turn; text by code unit, null after everything else. */
function byDateThenId<R extends Readonly<Record<string, Cell>>>(x: R, y: R, ...columns: (keyof R)[]): number {
	for (const column of columns) {
		const [p, q] = [x[column] ?? null, y[column] ?? null];
		if (p === q) continue;
		if (p === null) return 1;
		if (q === null) return -1;
		return p < q ? -1 : 1;
	}
	return 0;
}
