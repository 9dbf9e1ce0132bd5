// What is known of one event, and what does each article say of it?
import type { CorrectionRow } from '../../model/correction';
import type { EventRow } from '../../model/event-row';
import type { EventDetail, ParticipantRow } from '../../model/view-rows';
import { EVENT_COLUMNS } from '../columns';
import type { Database } from '../database';
import { runSql, sql } from '../sql';
import { groupSources, type MentionRow, type ReadingRow } from './group-sources';

/** Bound: an id as it is, or the id of the event that took the place of an old one. */
function currentId(id: string) {
	return sql`coalesce((SELECT event_id FROM event_aliases WHERE old_id = ${id}), ${id})`;
}

/** One event, by its id or one that it had, with its participants, sources and evidence; null if there is none. */
export async function readEvent(database: Database, asked: string): Promise<EventDetail | null> {
	const id = currentId(asked);
	const [events, participants, mentions, readings, corrections] = await Promise.all([
		runSql<EventRow & { confidence: number }>(
			database,
			sql`SELECT ${EVENT_COLUMNS}, e.confidence FROM events AS e WHERE e.id = ${id}`,
		),
		runSql<ParticipantRow>(
			database,
			sql`SELECT side, country, organisation, actor, role FROM participants WHERE event_id = ${id} ORDER BY ord`,
		),
		runSql<MentionRow>(
			database,
			sql`SELECT a.id AS article, a.document, a.title, a.publisher, a.published, a.source AS citation, a.url,
					m.date, m.basis, m.status, m.venue_place AS "venuePlace", m.venue_country AS "venueCountry", m.rule,
					m.span_start AS "start", m.span_end AS "end", m.paragraph, m.excerpt
				FROM mentions AS m JOIN articles AS a ON a.id = m.article_id
				WHERE m.event_id = ${id} ORDER BY m.ord, m.part`,
		),
		runSql<ReadingRow>(
			database,
			sql`SELECT article_id AS article, side, country, organisation, actor, role
				FROM mention_participants WHERE event_id = ${id} ORDER BY article_id, ord`,
		),
		runSql<CorrectionRow>(
			database,
			sql`SELECT action, field, before, after, author, made, reason FROM corrections
				WHERE event_id = ${id} ORDER BY ord`,
		),
	]);
	const first = events[0];
	if (!first) return null;
	const { confidence, ...event } = first;
	return { event, confidence, participants, sources: groupSources(mentions, readings), corrections };
}
