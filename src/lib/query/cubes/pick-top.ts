// Which of many counts are the largest?

/** Classes of size: eight for each doubling. */
const CLASSES = 32 * 8;

function classOf(count: number): number {
	const doubling = 31 - Math.clz32(count);
	return doubling * 8 + (doubling < 3 ? 0 : (count >>> (doubling - 3)) & 7);
}

/**
 * Positions of the `limit` largest counts above zero, largest first; among equals the lower rank comes first.
 * @param ranks place of each position in the order of its name, each number below the length once
 */
export function pickTop(
	counts: Int32Array,
	ranks: Int32Array,
	limit: number,
): { top: number[]; filled: number } {
	const sizes = new Int32Array(CLASSES);
	let filled = 0;
	for (const count of counts) {
		if (count <= 0) continue;
		sizes[classOf(count)]!++;
		filled++;
	}
	let least = CLASSES - 1;
	for (let sum = sizes[least]!; least > 0 && sum < limit;) sum += sizes[--least]!;
	const picked: number[] = [];
	for (let i = 0; i < counts.length; i++) {
		if (counts[i]! > 0 && classOf(counts[i]!) >= least) picked.push(i);
	}
	const sorted = sortKeys(picked, counts, ranks);
	return { top: sorted.slice(0, limit), filled };
}

/** Sorts by count, most first, then rank: as whole numbers of at most 53 bits, which is much faster than comparing. */
function sortKeys(picked: readonly number[], counts: Int32Array, ranks: Int32Array): number[] {
	const { length } = counts;
	const byRank = new Map(picked.map((i) => [ranks[i]!, i]));
	const codes = Float64Array.from(picked, (i) => -counts[i]! * length + ranks[i]!).sort();
	return Array.from(codes, (code) => byRank.get(((code % length) + length) % length)!);
}
