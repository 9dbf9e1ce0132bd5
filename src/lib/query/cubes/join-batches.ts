// How do several batches become one?
import { intsOf, textsOf, type ColumnBatch, type TextColumn } from './column-batch';

/** One batch with the rows of all, in their order; null for no rows. */
export function joinBatches(batches: readonly ColumnBatch[]): ColumnBatch | null {
	const filled = batches.filter(({ rows }) => rows > 0);
	const [first] = filled;
	if (first === undefined) return null;
	if (filled.length === 1) return first;
	return {
		rows: filled.reduce((sum, { rows }) => sum + rows, 0),
		columns: first.columns.map((values, column) =>
			values instanceof Int32Array ? joinInts(filled, column) : joinTexts(filled, column),
		),
	};
}

function joinInts(batches: readonly ColumnBatch[], column: number): Int32Array {
	const joined = new Int32Array(batches.reduce((sum, { rows }) => sum + rows, 0));
	let at = 0;
	for (const batch of batches) {
		joined.set(intsOf(batch, column).subarray(0, batch.rows), at);
		at += batch.rows;
	}
	return joined;
}

function joinTexts(batches: readonly ColumnBatch[], column: number): TextColumn {
	const texts = batches.map((batch) => textsOf(batch, column));
	const sizes = texts.map(({ offsets }, i) => offsets[batches[i]!.rows]! - offsets[0]!);
	const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
	const offsets = new Int32Array(batches.reduce((sum, { rows }) => sum + rows, 0) + 1);
	let row = 0;
	let from = 0;
	texts.forEach((text, i) => {
		const [first, last] = [text.offsets[0]!, text.offsets[batches[i]!.rows]!];
		bytes.set(text.bytes.subarray(first, last), from);
		for (let j = 1; j <= batches[i]!.rows; j++) offsets[++row] = text.offsets[j]! - first + from;
		from += sizes[i]!;
	});
	return { bytes, offsets };
}
