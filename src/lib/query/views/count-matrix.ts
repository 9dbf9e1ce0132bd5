// With whom did contacts thicken or stop, month by month?
import type { View } from '../../model/view';
import type { MatrixCell } from '../../model/view-rows';
import { monthOf } from '../columns';
import type { Database } from '../database';
import { eventsOf } from '../events-of';
import { runSql, sql } from '../sql';
import { whereCounted } from '../where';

/** Events per country and month in which their date begins; a chosen country has no row of its own. */
export function countMatrix(database: Database, view: View): Promise<MatrixCell[]> {
	return runSql<MatrixCell>(
		database,
		sql`SELECT c.country, c.month, count(*)::INTEGER AS count
			FROM (SELECT unnest(e.countries) AS country, ${monthOf('e.date_start')} AS month
				FROM ${eventsOf(database)} AS e WHERE ${whereCounted(view)}) AS c
			WHERE c.country IS DISTINCT FROM ${view.country}::VARCHAR
			GROUP BY c.country, c.month ORDER BY c.country, c.month`,
	);
}
