// What is known of a country as a place to name and to draw?
import type { CountryCode } from './vocabulary';

/** A row of `data/reference/countries.csv`, as far as pages need it. */
export interface Country {
	code: CountryCode;
	/** Neutral short name, or the one that the site's owner set. */
	name: string;
	/** Seat of government and its position in degrees. */
	capital: string;
	latitude: number;
	longitude: number;
	/** UN M49 region name, e.g. `Europe`. */
	region: string;
}
