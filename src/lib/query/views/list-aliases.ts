// Which ids did events have before, and where do links to them lead?
import type { Database } from '../database';
import { runSql, sql } from '../sql';

/** The id that an event has now, by each id that it had. */
export async function listAliases(database: Database): Promise<Map<string, string>> {
	const rows = await runSql<{ old: string; now: string }>(
		database,
		sql`SELECT old_id AS old, event_id AS now FROM event_aliases ORDER BY old_id`,
	);
	return new Map(rows.map(({ old, now }) => [old, now]));
}
