// Which events does a view show?
import type { EventRow } from '../../model/event-row';
import type { View } from '../../model/view';
import { eventColumns } from '../columns';
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
	const dates =
		order === 'earliest' ? sql`e.date_start, e.date_end` : sql`e.date_start DESC, e.date_end DESC`;
	const isApart = database.events !== undefined;
	const where = whereView(view);
	const place = isApart ? sql`e.place` : sql`e.rowid`;
	// A page's rows are found by their dates first; titles and names are read for these rows alone. Events of one date
	// lie in the order of their ids, which need not be read for that.
	const found =
		limit === ALL && !isApart
			? where
			: sql`e.rowid IN (SELECT ${place} FROM ${eventsOf(database)} AS e WHERE ${where}
				ORDER BY ${dates}, ${place} LIMIT ${limit}::INTEGER OFFSET ${offset}::INTEGER)`;
	const rest = limit === ALL && !isApart ? sql`OFFSET ${offset}::INTEGER` : sql``;
	return runSql<EventRow>(
		database,
		sql`SELECT ${eventColumns(database)} FROM events AS e WHERE ${found} ORDER BY ${dates}, e.id ${rest}`,
	);
}
