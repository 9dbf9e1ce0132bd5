// How do the entries of a view spread over time and lanes, when they are too many to list?
import type { BinUnit } from '../../model/bin-unit';
import type { DayUtc } from '../../model/edtf';
import type { SpanCount } from '../../model/span-counts';
import type { View } from '../../model/view';
import type { CountryCode } from '../../model/vocabulary';
import { DAY_END, DAY_START } from '../columns';
import type { Database } from '../database';
import { eventsOf } from '../events-of';
import { joinSql, runSql, sql, type Sql } from '../sql';
import { whereView } from '../where';

/** What is counted beside the view. */
export interface SpanRequest {
	unit: BinUnit;
	/** Days that are looked at; the view's period bounds them only where dates must lie in it for certain. */
	dayStart: DayUtc;
	dayEnd: DayUtc;
	/** Countries that have a lane of their own where lanes are countries. */
	countries: readonly CountryCode[];
}

const UNITS: Readonly<Record<BinUnit, Sql>> = {
	day: sql`'day'`,
	week: sql`'week'`,
	month: sql`'month'`,
	year: sql`'year'`,
};

/** Lanes of an event of `events AS e`, as a list. */
function lanesOf({ lanes }: View, countries: readonly CountryCode[]): Sql {
	if (lanes === 'channel') return sql`[CASE WHEN e.type = 'anniversary' THEN e.type ELSE e.channel END]`;
	if (lanes === 'type') return sql`[e.type]`;
	const kept = joinSql(
		countries.map((code) => sql`${code}`),
		', ',
		sql`NULL`,
	);
	const own = sql`list_intersect(e.countries, list_value(${kept})::VARCHAR[])`;
	return sql`CASE WHEN e.type = 'anniversary' THEN ['anniversary']
		WHEN len(${own}) = 0 THEN ['others'] ELSE ${own} END`;
}

/** Counts by lane, channel and bin; dates that reach past their bin by their own first and last day. */
export function countSpans(database: Database, view: View, request: SpanRequest): Promise<SpanCount[]> {
	const { unit, dayStart, dayEnd, countries } = request;
	const bin = (column: Sql) => sql`date_trunc(${UNITS[unit]}, ${column})`;
	const dayAt = (day: DayUtc) => sql`(DATE '1970-01-01' + ${day}::INTEGER)`;
	const first = bin(sql`e.date_start`);
	return runSql<SpanCount>(
		database,
		sql`WITH placed AS (
				SELECT unnest(${lanesOf(view, countries)}) AS lane,
					CASE WHEN e.type = 'anniversary' THEN NULL ELSE e.channel END AS channel,
					${first} = ${bin(sql`e.date_end`)} AS "isWhole",
					datediff('day', DATE '1970-01-01', ${first}::DATE)::INTEGER AS bin,
					${DAY_START} AS first_day, ${DAY_END} AS last_day
				FROM ${eventsOf(database)} AS e
				WHERE ${whereView(view, view.fit === 'certainly' ? [] : ['period'])}
					AND e.date_end >= ${dayAt(dayStart)} AND e.date_start <= ${dayAt(dayEnd)}
			)
			SELECT lane, channel, "isWhole", CASE WHEN "isWhole" THEN bin ELSE first_day END AS "dayStart",
				CASE WHEN "isWhole" THEN bin ELSE last_day END AS "dayEnd", count(*)::INTEGER AS count
			FROM placed GROUP BY ALL ORDER BY ALL`,
	);
}
