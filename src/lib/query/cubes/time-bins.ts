// Into which stretches of time does a cube sort events, and which of them does a period mean?
import { dayOf, partsOf, type DayUtc } from '../../model/edtf';

export const BIN_UNITS = ['day', 'month'] as const;
export type BinUnit = (typeof BIN_UNITS)[number];

/** Bins from `first` to `last`, both included. */
export interface BinRange {
	first: number;
	last: number;
}

/** Days or months, one after the other without a gap. */
export class TimeBins {
	readonly unit: BinUnit;
	/** First day of each bin, then the day after the last one. */
	readonly edges: Int32Array;
	readonly #binOfDay: Int32Array;

	/** Bins that hold all days from `dayStart` to `dayEnd`. Throws where the end lies before the start. */
	constructor(unit: BinUnit, dayStart: DayUtc, dayEnd: DayUtc) {
		if (dayEnd < dayStart) throw new Error(`invalid span: ${dayStart} to ${dayEnd}`);
		this.unit = unit;
		this.edges = unit === 'day' ? dayEdges(dayStart, dayEnd) : monthEdges(dayStart, dayEnd);
		this.#binOfDay = new Int32Array(this.edges[this.count]! - this.edges[0]!);
		for (let bin = 0; bin < this.count; bin++) {
			this.#binOfDay.fill(bin, this.edges[bin]! - this.edges[0]!, this.edges[bin + 1]! - this.edges[0]!);
		}
	}

	get count(): number {
		return this.edges.length - 1;
	}

	/** Bin of a day; the first or last one for days outside. */
	binOf(day: DayUtc): number {
		return this.#binOfDay[day - this.edges[0]!] ?? (day < this.edges[0]! ? 0 : this.count - 1);
	}

	/** Days of some bins, first and last included. */
	daysOf({ first, last }: BinRange): { dayStart: DayUtc; dayEnd: DayUtc } {
		return { dayStart: this.edges[first]!, dayEnd: this.edges[last + 1]! - 1 };
	}

	/**
	 * The bins that come nearest to a period, at least one; whole months and years of their own stay as they are.
	 * Null: open to that side. No bins at all (null) where the period lies beside them.
	 */
	snap(dayStart: DayUtc | null, dayEnd: DayUtc | null): BinRange | null {
		const [from, end] = [this.edges[0]!, this.edges[this.count]!];
		if ((dayStart ?? from) >= end || (dayEnd ?? from) < from) return null;
		const first = dayStart === null ? 0 : this.#nearestEdge(dayStart);
		const last = dayEnd === null ? this.count - 1 : this.#nearestEdge(dayEnd + 1) - 1;
		if (first <= last) return { first, last };
		const middle = this.binOf(Math.floor(((dayStart ?? from) + (dayEnd ?? end - 1)) / 2));
		return { first: middle, last: middle };
	}

	/** Edge whose day is nearest, the earlier one of two. */
	#nearestEdge(day: DayUtc): number {
		if (day >= this.edges[this.count]!) return this.count;
		const bin = this.binOf(day);
		return day - this.edges[bin]! > this.edges[bin + 1]! - day ? bin + 1 : bin;
	}
}

function dayEdges(dayStart: DayUtc, dayEnd: DayUtc): Int32Array {
	return Int32Array.from({ length: dayEnd - dayStart + 2 }, (_, i) => dayStart + i);
}

function monthEdges(dayStart: DayUtc, dayEnd: DayUtc): Int32Array {
	const monthOf = (day: DayUtc) => partsOf(day).year * 12 + partsOf(day).month - 1;
	const from = monthOf(dayStart);
	return Int32Array.from({ length: monthOf(dayEnd) - from + 2 }, (_, i) => {
		const month = from + i;
		return dayOf(Math.floor(month / 12), (month % 12) + 1, 1)!;
	});
}
