// Where are the events of a view held?
import type { View } from '../../model/view';
import type { VenueCount } from '../../model/view-rows';
import type { Database } from '../database';
import { eventsOf } from '../events-of';
import { runSql, sql } from '../sql';
import { whereCounted } from '../where';
import { listCountries } from './list-countries';

/**
 * Events per named place, most first; only capitals have a position. They are looked up here and not by a join, of each of
 * which DuckDB-WASM 1.32 keeps some 2 kB for good; the countries' answer is remembered.
 */
export async function countVenues(database: Database, view: View): Promise<VenueCount[]> {
	const [counted, countries] = await Promise.all([
		runSql<Pick<VenueCount, 'place' | 'country' | 'count'>>(
			database,
			sql`SELECT e.venue_place AS place, e.venue_country AS country, count(*)::INTEGER AS count
				FROM ${eventsOf(database)} AS e
				WHERE e.venue_place IS NOT NULL AND ${whereCounted(view)}
				GROUP BY e.venue_place, e.venue_country
				ORDER BY count DESC, place, country`,
		),
		listCountries(database),
	]);
	const homes = new Map(countries.map((country) => [country.code, country]));
	return counted.map(({ place, country, count }) => {
		const home = country === null ? undefined : homes.get(country);
		const isCapital = home?.capital === place;
		return {
			place,
			country,
			latitude: isCapital ? home.latitude : null,
			longitude: isCapital ? home.longitude : null,
			count,
		};
	});
}
