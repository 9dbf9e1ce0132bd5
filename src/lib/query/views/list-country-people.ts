// Who takes part in the events of a country, and how many articles tell of them?
import type { ParticipantRow } from '../../model/view-rows';
import type { CountryCode } from '../../model/vocabulary';
import type { Database } from '../database';
import { runSql, sql } from '../sql';

/** Everyone on either side of the core events that a country takes part in, by event, in the order of the article. */
export async function listCountryPeople(
	database: Database,
	code: CountryCode,
): Promise<Map<string, ParticipantRow[]>> {
	const rows = await runSql<ParticipantRow & { eventId: string }>(
		database,
		sql`SELECT event_id AS "eventId", side, country, organisation, actor, role FROM participants
			WHERE event_id IN (SELECT id FROM events WHERE core AND list_contains(countries, ${code}))
			ORDER BY event_id, ord`,
	);
	const people = new Map<string, ParticipantRow[]>();
	for (const { eventId, ...one } of rows) {
		const own = people.get(eventId);
		if (own) own.push(one);
		else people.set(eventId, [one]);
	}
	return people;
}

/** Number of articles that tell of these events. */
export async function countCountryArticles(database: Database, code: CountryCode): Promise<number> {
	const [row] = await runSql<{ articles: number }>(
		database,
		sql`SELECT count(DISTINCT article_id)::INTEGER AS articles FROM mentions
			WHERE event_id IN (SELECT id FROM events WHERE core AND list_contains(countries, ${code}))`,
	);
	return row?.articles ?? 0;
}
