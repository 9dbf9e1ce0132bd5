// Which entries and countries does a hover mean?
import type { EventRow } from '../model/event-row';
import type { CountryCode } from '../model/vocabulary';

/** What a pointer rests on: an entry, else a country or a pair, else nothing. */
export interface HoverTarget {
	readonly event: string | null;
	readonly countries: readonly CountryCode[];
}

/** Entries that a hover means: the one pointed at, or all of the country or pair pointed at. */
export function findHoveredEvents(hover: HoverTarget, rows: readonly EventRow[]): ReadonlySet<string> {
	if (hover.event !== null) return new Set([hover.event]);
	if (hover.countries.length === 0) return new Set();
	const { countries } = hover;
	return new Set(
		rows.filter((row) => countries.every((code) => row.countries.includes(code))).map((row) => row.id),
	);
}

/** Countries that a hover means: those pointed at, or those of the entry pointed at. */
export function findHoveredCountries(hover: HoverTarget, rows: readonly EventRow[]): readonly CountryCode[] {
	if (hover.event === null) return hover.countries;
	return rows.find((row) => row.id === hover.event)?.countries ?? [];
}
