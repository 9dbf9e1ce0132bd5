// Where are the events of a view held?
import type { View } from '../../model/view';
import type { VenueCount } from '../../model/view-rows';
import type { Database } from '../database';
import { eventsOf } from '../events-of';
import { runSql, sql } from '../sql';
import { whereCounted } from '../where';

/** Events per named place, most first; only capitals have a position. */
export function countVenues(database: Database, view: View): Promise<VenueCount[]> {
	return runSql<VenueCount>(
		database,
		sql`SELECT e.venue_place AS place, e.venue_country AS country, any_value(c.latitude) AS latitude,
				any_value(c.longitude) AS longitude, count(*)::INTEGER AS count
			FROM ${eventsOf(database)} AS e
			LEFT JOIN countries AS c ON c.code = e.venue_country AND c.capital = e.venue_place
			WHERE e.venue_place IS NOT NULL AND ${whereCounted(view)}
			GROUP BY e.venue_place, e.venue_country
			ORDER BY count DESC, place, country`,
	);
}
