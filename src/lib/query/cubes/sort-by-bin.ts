// In which order do rows follow each other by bin?

/** Rows by bin, stable: those of bin `b` are `order[offsets[b]]` to before `order[offsets[b + 1]]`. */
export interface BinOrder {
	order: Int32Array;
	offsets: Int32Array;
}

/** Sorts the first `rows` of `bins`, which are whole numbers from 0 to below `binCount`, in time linear in both. */
export function sortByBin(bins: Int32Array, rows: number, binCount: number): BinOrder {
	const offsets = new Int32Array(binCount + 1);
	for (let row = 0; row < rows; row++) offsets[bins[row]! + 1]!++;
	for (let bin = 0; bin < binCount; bin++) offsets[bin + 1]! += offsets[bin]!;
	const next = offsets.slice(0, binCount);
	const order = new Int32Array(rows);
	for (let row = 0; row < rows; row++) order[next[bins[row]!]!++] = row;
	return { order, offsets };
}
