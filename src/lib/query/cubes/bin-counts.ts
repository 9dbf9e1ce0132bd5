// How many rows of each key lie in a range of bins, when most keys are empty in most bins?
/** So many running totals are kept at most; each is as long as there are keys. */
const MOST_TOTALS = 64;

/** Counts by bin and key, stored as the cells that are not empty, with a running total of all keys now and then. */
export class BinCounts {
	readonly #offsets: Int32Array;
	readonly #keys: Int32Array;
	readonly #counts: Int32Array;
	/** Bins before which a running total stands, and these totals one after the other. */
	readonly #totalBins: number[] = [];
	readonly #totals: Int32Array;
	readonly #keyCount: number;

	/**
	 * @param offsets first cell of each bin, then the number of cells
	 * @param keys key of each cell, below `keyCount`
	 * @param counts number of rows of each cell
	 */
	constructor(offsets: Int32Array, keys: Int32Array, counts: Int32Array, keyCount: number) {
		this.#offsets = offsets;
		this.#keys = keys;
		this.#counts = counts;
		this.#keyCount = keyCount;
		const step = Math.max(keyCount, Math.ceil(keys.length / MOST_TOTALS), 1);
		let next = step;
		for (let bin = 1; bin < offsets.length; bin++) {
			if (offsets[bin]! < next) continue;
			this.#totalBins.push(bin);
			next = offsets[bin]! + step;
		}
		this.#totals = new Int32Array(this.#totalBins.length * keyCount);
		const running = new Int32Array(keyCount);
		this.#totalBins.forEach((bin, i) => {
			this.#addCells(this.#totalBins[i - 1] ?? 0, bin, running, 1);
			this.#totals.set(running, i * keyCount);
		});
	}

	/** Adds the rows of bins from `first` up to, not including, `end` to `out`, one number a key. */
	addRange(first: number, end: number, out: Int32Array): void {
		if (end <= first) return;
		if (this.#offsets[end]! - this.#offsets[first]! <= this.#keyCount * 2) this.#addCells(first, end, out, 1);
		else {
			this.addBefore(end, out, 1);
			this.addBefore(first, out, -1);
		}
	}

	/** Adds the rows of all bins before `end` to `out`, or takes them away. */
	addBefore(end: number, out: Int32Array, sign: 1 | -1): void {
		let at = this.#totalBins.length - 1;
		while (at >= 0 && this.#totalBins[at]! > end) at--;
		if (at >= 0) {
			const from = at * this.#keyCount;
			for (let key = 0; key < this.#keyCount; key++) out[key]! += sign * this.#totals[from + key]!;
		}
		this.#addCells(this.#totalBins[at] ?? 0, end, out, sign);
	}

	#addCells(first: number, end: number, out: Int32Array, sign: 1 | -1): void {
		const [keys, counts, last] = [this.#keys, this.#counts, this.#offsets[end]!];
		for (let cell = this.#offsets[first]!; cell < last; cell++) out[keys[cell]!]! += sign * counts[cell]!;
	}
}
