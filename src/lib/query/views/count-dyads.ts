// Between which pairs of countries do contacts run, and by which channel?
import type { DyadCount } from '../../model/event-row';
import type { View } from '../../model/view';
import type { Database } from '../database';
import { eventsOf } from '../events-of';
import { runSql, sql, type Sql } from '../sql';
import { whereCounted } from '../where';

/**
 * Contacts per pair and channel, most first. With a chosen country only pairs that it belongs to, with a chosen pair
 * only that pair: what other countries of a joint event had with each other is not counted.
 */
export function countDyads(database: Database, view: View): Promise<DyadCount[]> {
	return runSql<DyadCount>(
		database,
		// From the list beside each event, first by the list's text: at a million events a join by id with `dyads`, and a
		// tie broken by several columns, each take twice as long.
		sql`SELECT d.pair[1:3] AS a, d.pair[5:7] AS b, d.channel, sum(d.count)::INTEGER AS count,
				coalesce(sum(d.count) FILTER (d.pair[4] = '>'), 0)::INTEGER AS "towardsB",
				coalesce(sum(d.count) FILTER (d.pair[4] = '<'), 0)::INTEGER AS "towardsA",
				arg_max(d.last, d.moment) AS "lastDate"
			FROM (
				SELECT pair, channel, count(*) AS count, max(moment) AS moment, arg_max(date, moment) AS last
				FROM (SELECT unnest(e.pairs) AS pair, e.channel, e.date, ${MOMENT} AS moment
					FROM ${eventsOf(database)} AS e WHERE ${whereCounted(view)})
				GROUP BY ALL) AS d
			WHERE ${pairOf(view)}
			GROUP BY ALL
			ORDER BY count DESC, a, b, d.channel`,
	);
}

/** One number that sorts events by date: first day, then last day, then "about". */
const MOMENT = sql`
	((e.date_start - DATE '1970-01-01') * 200000 + (e.date_end - e.date_start) * 2 + e.approximate::INTEGER)`;

function pairOf(view: View): Sql {
	if (view.country === null) return sql`TRUE`;
	if (view.with === null) return sql`(d.pair[1:3] = ${view.country} OR d.pair[5:7] = ${view.country})`;
	const [a = '', b = ''] = [view.country, view.with].sort();
	return sql`(d.pair[1:3] = ${a} AND d.pair[5:7] = ${b})`;
}
