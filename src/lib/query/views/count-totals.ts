// What does a view show, in numbers?
import type { View } from '../../model/view';
import type { Totals } from '../../model/view-rows';
import { DAY_END, DAY_START } from '../columns';
import type { Database } from '../database';
import { eventsOf } from '../events-of';
import { runSql, sql } from '../sql';
import { whereCounted, whereView } from '../where';

/** Counts over the events of a view; zeros and nulls where it shows none. */
export async function countTotals(database: Database, view: View): Promise<Totals> {
	const events = eventsOf(database);
	const where = whereView(view);
	const rows = await runSql<Totals>(
		database,
		// Two scans of the columns that are needed: a common table of all columns takes twice as long at a million events.
		sql`SELECT count(*)::INTEGER AS events,
				(SELECT count(DISTINCT c.country)::INTEGER
					FROM (SELECT unnest(e.countries) AS country FROM ${events} AS e WHERE ${whereCounted(view)}) AS c) AS countries,
				count(*) FILTER (e.status = 'planned')::INTEGER AS planned,
				count(*) FILTER (e.status = 'cancelled')::INTEGER AS cancelled,
				count(*) FILTER (e.approximate OR e.precision <> 'day')::INTEGER AS inexact,
				min(${DAY_START}) AS "dayStart", max(${DAY_END}) AS "dayEnd"
			FROM ${events} AS e WHERE ${where}`,
	);
	return rows[0]!;
}
