// Which events does a view show?
import type { EventRow } from '../../model/event-row';
import type { View } from '../../model/view';
import { eventColumns } from '../columns';
import type { Database } from '../database';
import { eventsOf } from '../events-of';
import { runSql, sql, type Sql } from '../sql';
import { whereView } from '../where';

/** A part of the list: `limit` rows from `offset`, earliest or latest first. */
export interface Page {
	limit?: number;
	offset?: number;
	order?: 'earliest' | 'latest';
}

const ALL = 2_147_483_647;
/** So few rows are asked for by their places in the table. */
const FEW = 500;

/** The events of a view by date, then id; all of them, earliest first, if no page is given. */
export async function listEvents(database: Database, view: View, page: Page = {}): Promise<EventRow[]> {
	const { limit = ALL, offset = 0, order = 'earliest' } = page;
	const dates =
		order === 'earliest' ? sql`e.date_start, e.date_end` : sql`e.date_start DESC, e.date_end DESC`;
	const isApart = database.events !== undefined;
	const isWhole = limit === ALL && !isApart;
	const where = whereView(view);
	const place = isApart ? sql`e.place` : sql`e.rowid`;
	// Events of one date lie in the order of their ids, which need not be read for that.
	const found = sql`SELECT ${place} AS place FROM ${eventsOf(database)} AS e WHERE ${where}
		ORDER BY ${dates}, ${place} LIMIT ${limit}::INTEGER OFFSET ${offset}::INTEGER`;
	const rowsWhere = (condition: Sql, rest = sql``) =>
		runSql<EventRow>(
			database,
			sql`SELECT ${eventColumns(database)} FROM events AS e WHERE ${condition}
				ORDER BY ${dates}, e.id ${rest}`,
		);
	if (isWhole) return rowsWhere(where, sql`OFFSET ${offset}::INTEGER`);
	// A page's rows are found by their dates first; titles and names are read for these rows alone.
	if (limit > FEW) return rowsWhere(sql`e.rowid IN (SELECT place FROM (${found}))`);
	const places = (await runSql<{ place: number }>(database, found)).map((row) => row.place);
	return places.length === 0 ? [] : rowsWhere(standsAt(places));
}

/** Bounds first, and as they are: the engine then passes over all blocks of rows that lie outside, which it does not for a `?`. */
function standsAt(places: readonly number[]): Sql {
	const [first, last] = [Math.min(...places), Math.max(...places)].map(Math.trunc);
	const list = places.map(Math.trunc).join(', ');
	return {
		text: `e.rowid BETWEEN ${first} AND ${last} AND list_contains([${list}], e.rowid)`,
		params: [],
	};
}
