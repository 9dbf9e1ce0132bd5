// Between which pairs of countries do contacts run, and by which channel?
import type { DyadCount } from '../../model/event-row';
import type { View } from '../../model/view';
import type { Database } from '../database';
import { runSql, sql, type Sql } from '../sql';
import { whereView } from '../where';

/**
 * Contacts per pair and channel, most first. With a chosen country only pairs that it belongs to, with a chosen pair
 * only that pair: what other countries of a joint event had with each other is not counted.
 */
export function countDyads(database: Database, view: View): Promise<DyadCount[]> {
	return runSql<DyadCount>(
		database,
		sql`SELECT d.a, d.b, e.channel, count(*)::INTEGER AS count,
				count(*) FILTER (d.towards = 'b')::INTEGER AS "towardsB",
				count(*) FILTER (d.towards = 'a')::INTEGER AS "towardsA",
				arg_max(e.date, (e.date_start, e.date_end, e.id)) AS "lastDate"
			FROM dyads AS d JOIN events AS e ON e.id = d.event_id
			WHERE ${whereView(view)} AND ${pairOf(view)}
			GROUP BY d.a, d.b, e.channel
			ORDER BY count DESC, d.a, d.b, e.channel`,
	);
}

function pairOf(view: View): Sql {
	if (view.country === null) return sql`TRUE`;
	if (view.with === null) return sql`(d.a = ${view.country} OR d.b = ${view.country})`;
	const [a = '', b = ''] = [view.country, view.with].sort();
	return sql`(d.a = ${a} AND d.b = ${b})`;
}
