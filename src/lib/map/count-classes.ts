// Into which three tints do counts fall?
import { figure } from '../messages/words';
/** A tint and the counts that take it, both bounds included. */
export interface CountClass {
	/** 1 (fewest) to 3 (most). */
	tint: 1 | 2 | 3;
	from: number;
	to: number;
}

const TINTS = 3;
const ROUNDING = 1e-9;
/** Which tints so many classes take. */
const TINTS_OF: Record<number, (1 | 2 | 3)[]> = { 1: [2], 2: [1, 3], 3: [1, 2, 3] };

/** Squared deviation of the logarithms within any stretch of sorted counts, from prefix sums. */
function makeSpread(sorted: readonly number[]): (start: number, end: number) => number {
	const sums = [0];
	const squares = [0];
	for (const [i, value] of sorted.entries()) {
		const log = Math.log(value);
		sums.push((sums[i] ?? 0) + log);
		squares.push((squares[i] ?? 0) + log * log);
	}
	return (start, end) => {
		const sum = (sums[end] ?? 0) - (sums[start] ?? 0);
		return (squares[end] ?? 0) - (squares[start] ?? 0) - (sum * sum) / (end - start);
	};
}

/**
 * Natural breaks of the positive counts on a logarithmic scale: the split into at most three classes with the least
 * spread inside them. Each class begins one above the end of the class before. Throws on a count that is no whole number.
 */
export function classifyCounts(counts: readonly number[]): CountClass[] {
	const wrong = counts.find((count) => !Number.isInteger(count) || count < 0);
	if (wrong !== undefined) throw new RangeError(`invalid count: ${wrong}`);
	const sorted = counts.filter((count) => count > 0).sort((a, b) => a - b);
	const distinct = [...new Set(sorted)];
	if (distinct.length === 0) return [];
	let ends = distinct.map((value) => sorted.lastIndexOf(value) + 1);
	if (distinct.length > TINTS) {
		const spread = makeSpread(sorted);
		let least = Infinity;
		const starts = ends.slice(0, -1);
		for (const [i, first] of starts.entries()) {
			for (const second of starts.slice(i + 1)) {
				const total = spread(0, first) + spread(first, second) + spread(second, sorted.length);
				if (total < least - ROUNDING) [least, ends] = [total, [first, second, sorted.length]];
			}
		}
	}
	const tints = TINTS_OF[ends.length] ?? [];
	let from = 1;
	return ends.map((end, i) => {
		const to = sorted[end - 1] ?? from;
		const found: CountClass = { tint: tints[i] ?? TINTS, from, to };
		from = to + 1;
		return found;
	});
}

/** The tint of a count, 0 for none told. */
export function tintOf(count: number, classes: readonly CountClass[]): 0 | 1 | 2 | 3 {
	return classes.find((one) => count >= one.from && count <= one.to)?.tint ?? 0;
}

/** `1`, `2–3` */
export function describeClass({ from, to }: CountClass): string {
	return from === to ? figure(from) : `${figure(from)}–${figure(to)}`;
}
