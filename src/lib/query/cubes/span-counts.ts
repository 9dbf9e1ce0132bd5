// How many rows of each key lie in a period, possibly or certainly, when a date can run over several bins?
import type { Fit } from '../../model/view';
import type { BinCounts } from './bin-counts';
import { BinCountsBuilder, countInBins } from './bin-counts-builder';
import { GrowingInts } from './growing-ints';
import type { BinRange } from './time-bins';

/**
 * Counts by key for any range of bins. Rows within one bin are simply counted there. Of rows over several bins those that
 * start up to the period's end, less those that end before its start, possibly lie in it; the certain ones are looked
 * at one by one.
 */
export class SpanCounts {
	readonly keyCount: number;
	readonly #inside: BinCounts;
	readonly #starts: BinCounts;
	readonly #ends: BinCounts;
	readonly #long: LongRows;

	constructor(inside: BinCounts, long: LongRows, binCount: number, keyCount: number) {
		this.keyCount = keyCount;
		this.#inside = inside;
		this.#starts = countInBins(long.starts, long.keys, binCount, keyCount);
		this.#ends = countInBins(long.ends, long.keys, binCount, keyCount);
		this.#long = long;
	}

	/** Adds the number of rows of each key in these bins to `out`. */
	addCounts({ first, last }: BinRange, fit: Fit, out: Int32Array): void {
		this.#inside.addRange(first, last + 1, out);
		if (fit === 'possibly') {
			this.#starts.addBefore(last + 1, out, 1);
			this.#ends.addBefore(first, out, -1);
			return;
		}
		const { starts, ends, keys } = this.#long;
		for (let row = lowerBound(starts, first); row < starts.length && starts[row]! <= last; row++) {
			if (ends[row]! <= last) out[keys[row]!]!++;
		}
	}
}

/** Rows whose date runs over several bins, sorted by the bin in which it starts. */
interface LongRows {
	starts: Int32Array;
	ends: Int32Array;
	keys: Int32Array;
}

/** Makes span counts from rows that come sorted by the bin in which they start. */
export class SpanCountsBuilder {
	readonly #inside = new BinCountsBuilder();
	readonly #starts = new GrowingInts();
	readonly #ends = new GrowingInts();
	readonly #keys = new GrowingInts();
	#open = 0;

	/** Throws if a row starts before the one that came last. */
	add(startBin: number, endBin: number, key: number): void {
		if (startBin < this.#open) throw new Error(`invalid order: bin ${startBin} after ${this.#open}`);
		for (; this.#open < startBin; this.#open++) this.#inside.endBin();
		if (startBin === endBin) {
			this.#inside.add(key);
			return;
		}
		this.#starts.push(startBin);
		this.#ends.push(endBin);
		this.#keys.push(key);
	}

	build(binCount: number, keyCount: number): SpanCounts {
		for (; this.#open < binCount; this.#open++) this.#inside.endBin();
		const long = {
			starts: this.#starts.toArray(),
			ends: this.#ends.toArray(),
			keys: this.#keys.toArray(),
		};
		return new SpanCounts(this.#inside.build(keyCount), long, binCount, keyCount);
	}
}

/** First position whose value is not below `value`. */
function lowerBound(sorted: Int32Array, value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sorted[middle]! < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
