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
import type { Cell, EventRowList, EventTable, Row, Rows } from './schema';

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
	const all = sortByDate(events);
	const rowsOf = <T extends EventTable>(
		make: (event: EventRecord) => Row<T>[],
		count?: (event: EventRecord) => number,
	) => new RowsOfEvents(all, make, count);
	return {
		events: rowsOf<'events'>(
			(event) => [eventRow(event, nameOf, byId)],
			() => 1,
		),
		participants: rowsOf<'participants'>(participantRows, (event) => event.participants.length),
		event_countries: rowsOf<'event_countries'>(
			({ id, countries }) => countries.map((country) => ({ event_id: id, country })),
			(event) => event.countries.length,
		),
		event_organisations: rowsOf<'event_organisations'>(
			({ id, organisations }) => organisations.map((organisation) => ({ event_id: id, organisation })),
			(event) => event.organisations.length,
		),
		dyads: rowsOf<'dyads'>(dyadRows),
		mentions: rowsOf<'mentions'>(
			(event) => mentionRows(event, byId, site),
			({ sources }) => sum(sources, ({ evidence }) => evidence.length),
		),
		mention_participants: rowsOf<'mention_participants'>(mentionParticipantRows, ({ sources }) =>
			sum(sources, ({ participants }) => participants.length),
		),
		trace: rowsOf<'trace'>(traceRows, ({ sources }) => sum(sources, ({ trace }) => trace.length)),
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
class RowsOfEvents<R> implements EventRowList<R> {
	constructor(
		private readonly events: readonly EventRecord[],
		private readonly make: (event: EventRecord) => R[],
		private readonly count = (event: EventRecord) => make(event).length,
	) {}

	get length(): number {
		return sum(this.events, this.count);
	}

	of(event: number): R[] {
		return this.make(this.events[event]!);
	}

	countOf(event: number): number {
		return this.count(this.events[event]!);
	}

	*[Symbol.iterator](): Generator<R> {
		for (const event of this.events) for (const row of this.make(event)) yield row;
	}
}

/** Events in the order of the tables. Throws on a date that is no EDTF. */
export function sortByDate(events: readonly EventRecord[]): EventRecord[] {
	return events
		.map((event) => {
			const span = parseEdtf(event.date);
			if (!span) throw new Error(`invalid date of event ${event.id}: ${event.date}`);
			return { event, key: { start: span.dayStart, end: span.dayEnd, id: event.id } };
		})
		.sort((x, y) => byDateThenId(x.key, y.key, 'start', 'end', 'id'))
		.map(({ event }) => event);
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
