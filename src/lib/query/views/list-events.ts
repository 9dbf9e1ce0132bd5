// Which events does a view show?
import type { EventRow } from '../../model/event-row';
import type { View } from '../../model/view';
import { EVENT_COLUMNS } from '../columns';
import type { Database } from '../database';
import { eventsOf } from '../events-of';
import { runSql, sql } from '../sql';
import { whereView } from '../where';

/** A part of the list: `limit` rows from `offset`, earliest or latest first. */
export interface Page {
	limit?: number;
	offset?: number;
	order?: 'earliest' | 'latest';
}

const ALL = 2_147_483_647;

/** The events of a view by date, then id; all of them, earliest first, if no page is given. */
export function listEvents(database: Database, view: View, page: Page = {}): Promise<EventRow[]> {
	const { limit = ALL, offset = 0, order = 'earliest' } = page;
	const by =
		order === 'earliest'
			? sql`e.date_start, e.date_end, e.id`
			: sql`e.date_start DESC, e.date_end DESC, e.id`;
	const events = eventsOf(database);
	const where = whereView(view);
	// A page's rows are found by their dates first; titles and names are read for these rows alone.
	const found =
		limit === ALL
			? where
			: sql`e.rowid IN (SELECT e.rowid FROM ${events} AS e WHERE ${where}
				ORDER BY ${by} LIMIT ${limit}::INTEGER OFFSET ${offset}::INTEGER)`;
	const rest = limit === ALL ? sql`OFFSET ${offset}::INTEGER` : sql``;
	return runSql<EventRow>(
		database,
		sql`SELECT ${EVENT_COLUMNS} FROM ${events} AS e WHERE ${found} ORDER BY ${by} ${rest}`,
	);
}
