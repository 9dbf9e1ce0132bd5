// Which plain value stands behind what an engine returns?

/** BigInt becomes a number, lists of either engine become arrays; everything else stays. */
export function plainValue(value: unknown): unknown {
	if (typeof value === 'bigint') return Number(value);
	if (typeof value !== 'object' || value === null) return value;
	return Symbol.iterator in value ? Array.from(value as Iterable<unknown>, plainValue) : value;
}
