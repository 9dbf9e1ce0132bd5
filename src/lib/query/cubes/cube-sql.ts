// What does a cube ask the database?
import type { DayUtc } from '../../model/edtf';
import type { View } from '../../model/view';
import type { EventType } from '../../model/vocabulary';
import { DAY_END, DAY_START } from '../columns';
import { listSql, sql, type Sql } from '../sql';
import { whereView } from '../where';
import { CHANNEL_SQL, TRAITS_SQL } from './traits';

/** Types that pair each sender with each receiver; every other type pairs all that take part (table `dyads`). */
export const DIRECTED_TYPES: readonly EventType[] = ['visit', 'message'];

/** First and last day of all events and their number; the engine knows them without reading a row. */
export const SPAN_SQL = sql`
	SELECT datediff('day', DATE '1970-01-01', min(e.date_start))::INTEGER AS "dayStart",
		datediff('day', DATE '1970-01-01', max(e.date_end))::INTEGER AS "dayEnd", count(*)::INTEGER AS events
	FROM events AS e`;

/** The first day of every so many events, in the order of the file, which is sorted by day. */
export function stepsSql(rows: number): Sql {
	return sql`SELECT ${DAY_START} AS day FROM events AS e WHERE e.rowid % ${rows}::BIGINT = 0`;
}

/**
 * Events of a view, its period apart, that start on these days: first day, last day, traits, codes of all countries
 * (mostly two, which are put together sooner than a list is).
 */
export function eventsSql(view: View, dayStart: DayUtc, dayEnd: DayUtc): Sql {
	return sql`SELECT ${DAY_START} AS "start", ${DAY_END} AS "end", ${TRAITS_SQL} AS traits,
			CASE WHEN len(e.countries) = 2 THEN e.countries[1] || e.countries[2]
				ELSE array_to_string(e.countries, '') END AS codes
		FROM events AS e
		WHERE ${whereView(view, ['period'])}
			AND e.date_start BETWEEN ${dateSql(dayStart)} AND ${dateSql(dayEnd)}`;
}

/** Pairs that the list of countries does not tell: of visits and messages with three countries or more. */
export function directedSql(view: View): Sql {
	return sql`SELECT "start", "end", channel, pair[1:3] || pair[5:7] AS codes
		FROM (SELECT ${DAY_START} AS "start", ${DAY_END} AS "end", ${CHANNEL_SQL} AS channel, unnest(e.pairs) AS pair
			FROM events AS e
			WHERE len(e.countries) > 2 AND list_contains(${listSql(DIRECTED_TYPES)}, e.type) AND ${whereView(view, ['period'])})`;
}

function dateSql(day: DayUtc): Sql {
	return sql`(DATE '1970-01-01' + ${day}::INTEGER)`;
}
