// Which countries are there to name and to draw?
import type { Country } from '../../model/country';
import type { Database } from '../database';
import { runSql, sql } from '../sql';

/** All countries of the reference table by code, with the names that the site's owner set. */
export function listCountries(database: Database): Promise<Country[]> {
	return runSql<Country>(
		database,
		sql`SELECT code, name, capital, latitude, longitude, region FROM countries ORDER BY code`,
	);
}
