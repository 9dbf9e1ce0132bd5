// Who of an event is named in another one too, and so has a page?
import type { Database } from '../database';
import { runSql, sql } from '../sql';

/** Names of the event's people whom two or more contacts name, by name. */
export async function listKnownPeople(database: Database, eventId: string): Promise<string[]> {
	const rows = await runSql<{ actor: string }>(
		database,
		sql`SELECT p.actor FROM participants AS p JOIN events AS e ON e.id = p.event_id
			WHERE e.core AND p.actor IN (SELECT actor FROM participants WHERE event_id = ${eventId})
			GROUP BY p.actor HAVING count(DISTINCT e.id) > 1 ORDER BY p.actor`,
	);
	return rows.map(({ actor }) => actor);
}
