// What does the pointer or the focus rest on, in whichever view?
import type { EventRow } from '../model/event-row';
import type { CountryCode } from '../model/vocabulary';

/** One hover for all views. It never goes into the URL. */
export class Hover {
	/** An entry that the list or the timeline points at. */
	event: string | null = $state(null);
	/** A country, or a pair, that the map points at. */
	countries: readonly CountryCode[] = $state.raw([]);

	pointAtEvent(id: string | null): void {
		this.event = id;
		this.countries = [];
	}

	pointAtCountries(codes: readonly CountryCode[]): void {
		this.event = null;
		this.countries = codes;
	}
}

/** Entries that a hover means: the one pointed at, or all of the country or pair pointed at. */
export function findHoveredEvents(hover: Hover, rows: readonly EventRow[]): ReadonlySet<string> {
	if (hover.event !== null) return new Set([hover.event]);
	if (hover.countries.length === 0) return new Set();
	const { countries } = hover;
	return new Set(
		rows.filter((row) => countries.every((code) => row.countries.includes(code))).map((row) => row.id),
	);
}

/** Countries that a hover means: those pointed at, or those of the entry pointed at. */
export function findHoveredCountries(hover: Hover, rows: readonly EventRow[]): readonly CountryCode[] {
	if (hover.event === null) return hover.countries;
	return rows.find((row) => row.id === hover.event)?.countries ?? [];
}
