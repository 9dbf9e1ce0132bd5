// What does the built site's database hold? Asked directly, past the page's own queries.
import { DuckDBInstance } from '@duckdb/node-api';

/** Ids of the events that a condition on `events` lets through, sorted. */
export async function listEventIds(condition: string): Promise<string[]> {
	const instance = await DuckDBInstance.create('build/data/events.duckdb', { access_mode: 'READ_ONLY' });
	const connection = await instance.connect();
	try {
		const answer = await connection.runAndReadAll(`SELECT id FROM events WHERE ${condition} ORDER BY id`);
		return answer.getRowObjectsJS().map((row) => String(row.id));
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
