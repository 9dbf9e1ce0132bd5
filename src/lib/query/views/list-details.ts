// What is known of every event, or of many, when a build writes pages? Six queries, however many events there are.
import type { CorrectionRow } from '../../model/correction';
import type { EventRow } from '../../model/event-row';
import type { TracedDetail } from '../../model/page-parts';
import type { ParticipantRow, TraceRow } from '../../model/view-rows';
import { EVENT_COLUMNS } from '../columns';
import type { Database } from '../database';
import { runSql, sql } from '../sql';
import { groupSources, type MentionRow, type ReadingRow } from './group-sources';

type OfEvent<T> = T & { eventId: string };

function groupByEvent<T>(rows: readonly OfEvent<T>[]): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const { eventId, ...row } of rows) {
		const group = groups.get(eventId);
		if (group) group.push(row as T);
		else groups.set(eventId, [row as T]);
	}
	return groups;
}

/** Every event of every type by date, then id; of those with the given `ids` alone where there are any given. */
export async function listDetails(database: Database, ids?: readonly string[]): Promise<TracedDetail[]> {
	const isAsked = (column: 'e.id' | 'event_id' | 'm.event_id') =>
		ids === undefined
			? sql`true`
			: sql`${{ text: column, params: [] }} IN (SELECT unnest(string_split(${ids.join()}, ',')))`;
	const events = await runSql<EventRow & { confidence: number }>(
		database,
		sql`SELECT ${EVENT_COLUMNS}, e.confidence FROM events AS e WHERE ${isAsked('e.id')}
			ORDER BY e.date_start, e.date_end, e.id`,
	);
	const participants = groupByEvent(
		await runSql<OfEvent<ParticipantRow>>(
			database,
			sql`SELECT event_id AS "eventId", side, country, organisation, actor, role FROM participants
				WHERE ${isAsked('event_id')}
				ORDER BY event_id, ord`,
		),
	);
	const mentions = groupByEvent(
		await runSql<OfEvent<MentionRow>>(
			database,
			sql`SELECT m.event_id AS "eventId", a.id AS article, a.document, a.title, a.publisher, a.published,
					a.source AS citation, a.url, m.date, m.basis, m.status, m.venue_place AS "venuePlace",
					m.venue_country AS "venueCountry", m.rule, m.span_start AS "start", m.span_end AS "end",
					m.paragraph, m.excerpt
				FROM mentions AS m JOIN articles AS a ON a.id = m.article_id WHERE ${isAsked('m.event_id')}
				ORDER BY m.event_id, m.ord, m.part`,
		),
	);
	const readings = groupByEvent(
		await runSql<OfEvent<ReadingRow>>(
			database,
			sql`SELECT event_id AS "eventId", article_id AS article, side, country, organisation, actor, role
				FROM mention_participants WHERE ${isAsked('event_id')}
				ORDER BY event_id, article_id, ord`,
		),
	);
	const trace = groupByEvent(
		await runSql<OfEvent<TraceRow>>(
			database,
			sql`SELECT event_id AS "eventId", article_id AS article, field, rule FROM trace WHERE ${isAsked('event_id')}
				ORDER BY event_id, article_id, ord`,
		),
	);
	const corrections = groupByEvent(
		await runSql<OfEvent<CorrectionRow>>(
			database,
			sql`SELECT event_id AS "eventId", action, field, before, after, author, made, reason FROM corrections
				WHERE event_id IS NOT NULL AND ${isAsked('event_id')} ORDER BY event_id, ord`,
		),
	);
	return events.map(({ confidence, ...event }) => ({
		event,
		confidence,
		participants: participants.get(event.id) ?? [],
		sources: groupSources(mentions.get(event.id) ?? [], readings.get(event.id) ?? []),
		trace: trace.get(event.id) ?? [],
		corrections: corrections.get(event.id) ?? [],
	}));
}
