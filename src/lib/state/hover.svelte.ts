// What does the pointer or the focus rest on, in whichever view?
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
