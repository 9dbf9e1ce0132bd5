// What is the middle of some measurements, and what do they seldom exceed?

/** The value that a share `p` of all values does not exceed, by nearest rank; NaN for none. */
export function quantile(values: readonly number[], p: number): number {
	const sorted = values.toSorted((x, y) => x - y);
	return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? NaN;
}
