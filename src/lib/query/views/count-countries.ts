// How many contacts does each country take part in?
import type { CountryCount } from '../../model/event-row';
import type { View } from '../../model/view';
import type { Database } from '../database';
import { eventsOf } from '../events-of';
import { runSql, sql } from '../sql';
import { whereCounted } from '../where';

/** Events per country, most first. With a chosen country its own row counts them all, the others those with it. */
export function countCountries(database: Database, view: View): Promise<CountryCount[]> {
	return runSql<CountryCount>(
		database,
		sql`SELECT c.country, count(*)::INTEGER AS count
			FROM (SELECT unnest(e.countries) AS country FROM ${eventsOf(database)} AS e WHERE ${whereCounted(view)}) AS c
			GROUP BY c.country ORDER BY count DESC, c.country`,
	);
}
