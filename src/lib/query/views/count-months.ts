// How do contacts spread over the months, by channel?
import type { MonthCount } from '../../model/event-row';
import type { View } from '../../model/view';
import { monthOf } from '../columns';
import type { Database } from '../database';
import { eventsOf } from '../events-of';
import { runSql, sql } from '../sql';
import { whereCounted } from '../where';

/** Events per month in which their date begins, over the whole span of the data: the view's period is left out. */
export function countMonths(database: Database, view: View): Promise<MonthCount[]> {
	return runSql<MonthCount>(
		database,
		sql`SELECT ${monthOf('e.date_start')} AS month, e.channel, count(*)::INTEGER AS count
			FROM ${eventsOf(database)} AS e WHERE ${whereCounted(view, ['period'])}
			GROUP BY ALL ORDER BY month, e.channel`,
	);
}
