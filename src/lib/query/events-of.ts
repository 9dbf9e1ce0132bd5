// In which table lie the events that a database is asked about?
import type { Database } from './database';
import type { Sql } from './sql';

/** The table's name as a piece of SQL, to stand before `AS e`. */
export function eventsOf(database: Database): Sql {
	return { text: database.events ?? 'events', params: [] };
}
