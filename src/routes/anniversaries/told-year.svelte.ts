// What do the articles tell of the year that a reader chose, where the page carries one year only?
import type { AnniversaryMark } from '$lib/model/anniversary-marks';

/** The year that is shown and its marks; both stay those of before until the next one's have come. */
export class ToldYear {
	shown: { year: number; marks: readonly AnniversaryMark[] } = $state.raw()!;
	/** Why the year that was asked for last did not come, or null. */
	fault: string | null = $state(null);
	readonly #fetch: (year: number) => Promise<readonly AnniversaryMark[]>;
	#asked: number;

	constructor(printed: ToldYear['shown'], fetch: (year: number) => Promise<readonly AnniversaryMark[]>) {
		this.shown = printed;
		this.#asked = printed.year;
		this.#fetch = fetch;
	}

	/** Shows a year once its marks are there. Never throws: see {@link fault}. */
	async ask(year: number): Promise<void> {
		this.#asked = year;
		this.fault = null;
		try {
			const marks = await this.#fetch(year);
			if (this.#asked === year) this.shown = { year, marks };
		} catch (error) {
			if (this.#asked === year) this.fault = error instanceof Error ? error.message : String(error);
		}
	}
}
