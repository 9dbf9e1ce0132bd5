// What does the map say, row by row?
import type { Country } from '../model/country';
import type { CountryCount, DyadCount } from '../model/event-row';
import type { Channel, CountryCode } from '../model/vocabulary';
import { latestDate } from './describe';

/** A country's contacts: with the chosen one, or all. The channels count pairs, so a contact of three countries counts twice there. */
export interface MapTableRow extends Record<Channel, number> {
	code: CountryCode;
	name: string;
	count: number;
	/** EDTF of the latest, null where no pair tells one. */
	last: string | null;
}

/** What the table is made from, as for the map. */
export interface MapTableInput {
	countries: readonly Country[];
	counts: readonly CountryCount[];
	dyads: readonly DyadCount[];
	chosen: CountryCode | null;
}

/** Rows with a contact, the most first, then by name; the chosen country itself is left out. */
export function tableMap({ countries, counts, dyads, chosen }: MapTableInput): MapTableRow[] {
	const names = new Map(countries.map(({ code, name }) => [code, name]));
	return counts
		.filter(({ country, count }) => count > 0 && country !== chosen)
		.map(({ country, count }): MapTableRow => {
			const own = dyads.filter(
				({ a, b }) => (a === country || b === country) && (chosen === null || a === chosen || b === chosen),
			);
			const sum = (channel: Channel) =>
				own.reduce((total, dyad) => total + (dyad.channel === channel ? dyad.count : 0), 0);
			return {
				code: country,
				name: names.get(country) ?? country,
				count,
				state: sum('state'),
				party: sum('party'),
				people: sum('people'),
				last: latestDate(own.map((dyad) => dyad.lastDate)),
			};
		})
		.sort((x, y) => y.count - x.count || x.name.localeCompare(y.name, 'en'));
}
