// How do rows that come bin by bin become counts by bin and key?
import { BinCounts } from './bin-counts';
import { GrowingInts } from './growing-ints';
import { sortByBin } from './sort-by-bin';

/** Counts the rows of one bin, then of the next. */
export class BinCountsBuilder {
	readonly #offsets = new GrowingInts();
	readonly #keys = new GrowingInts();
	readonly #counts = new GrowingInts();
	/** Rows of the open bin by key, and the keys that are not zero there. */
	#open = new Int32Array(1024);
	readonly #touched: number[] = [];

	constructor() {
		this.#offsets.push(0);
	}

	/** One more row of this key in the open bin. */
	add(key: number): void {
		if (key >= this.#open.length) {
			const larger = new Int32Array(Math.max(key + 1, this.#open.length * 2));
			larger.set(this.#open);
			this.#open = larger;
		}
		if (this.#open[key]!++ === 0) this.#touched.push(key);
	}

	/** Closes the open bin, empty or not, and opens the next. */
	endBin(): void {
		for (const key of this.#touched) {
			this.#keys.push(key);
			this.#counts.push(this.#open[key]!);
			this.#open[key] = 0;
		}
		this.#touched.length = 0;
		this.#offsets.push(this.#keys.length);
	}

	/** The counts of all closed bins; no key is `keyCount` or more. */
	build(keyCount: number): BinCounts {
		return new BinCounts(this.#offsets.toArray(), this.#keys.toArray(), this.#counts.toArray(), keyCount);
	}
}

/** Counts rows that come in any order: `bins[i]` and `keys[i]` are one row. */
export function countInBins(
	bins: Int32Array,
	keys: Int32Array,
	binCount: number,
	keyCount: number,
): BinCounts {
	const builder = new BinCountsBuilder();
	const { order, offsets } = sortByBin(bins, bins.length, binCount);
	for (let bin = 0; bin < binCount; bin++) {
		for (let i = offsets[bin]!; i < offsets[bin + 1]!; i++) builder.add(keys[order[i]!]!);
		builder.endBin();
	}
	return builder.build(keyCount);
}
