// What is known of relations, once a reader asks?
import type { RelationsData } from '../model/relations-data';
import { fetchJson } from './fetch-json';

/** Fetches the facts once; a later call tries again where the first failed. */
export class Relations {
	data: RelationsData | null = $state.raw(null);
	/** Why the facts did not come; null where they did or are awaited. */
	fault: string | null = $state(null);
	readonly #address: string;
	#pending: Promise<void> | null = null;

	constructor(address: string) {
		this.#address = address;
	}

	/** Fetches, unless that is done or under way. Never throws: see {@link fault}. */
	load(): Promise<void> {
		if (this.data !== null) return Promise.resolve();
		this.#pending ??= this.#fetch().finally(() => (this.#pending = null));
		return this.#pending;
	}

	async #fetch(): Promise<void> {
		this.fault = null;
		try {
			this.data = await fetchJson<RelationsData>(this.#address);
		} catch (error) {
			this.fault = error instanceof Error ? error.message : String(error);
		}
	}
}
