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
	const places = (await runSql<{ place: number }>(database, found)).map((row) => row.place);
	return places.length === 0 ? [] : rowsWhere(standsAt(places));
}

/**
 * A bit for each row from the first to the last. The engine in the browser keeps some of every hash join, so `IN` would
 * fill it. Bounds as they are: then it passes over all blocks of rows that lie outside, which it does not for a `?`.
 */
function standsAt(places: readonly number[]): Sql {
	const rows = places.map(Math.trunc);
	const first = rows.reduce((least, row) => Math.min(least, row));
	const last = rows.reduce((most, row) => Math.max(most, row));
	const bits = new Uint8Array(Math.floor((last - first) / 8) + 1);
	for (const row of rows) bits[(row - first) >> 3]! |= 0x80 >> ((row - first) & 7);
	return sql`e.rowid BETWEEN ${{ text: `${first} AND ${last}`, params: [] }}
		AND get_bit(from_base64(${toBase64(bits)})::BIT, (e.rowid - ${first}::BIGINT)::INTEGER) = 1`;
}

function toBase64(bytes: Uint8Array): string {
	const pieces: string[] = [];
	for (let at = 0; at < bytes.length; at += 32_768) {
		pieces.push(String.fromCharCode(...bytes.subarray(at, at + 32_768)));
	}
	return btoa(pieces.join(''));
}
