// How do rows become columns, where an engine hands out rows only?
import type { ColumnBatch, TextColumn } from './column-batch';

/** One batch of all rows, whose values are numbers or texts; none for no rows. */
export function rowBatches(rows: readonly Record<string, unknown>[]): ColumnBatch[] {
	const names = Object.keys(rows[0] ?? {});
	return rows.length === 0
		? []
		: [{ rows: rows.length, columns: names.map((name) => columnOf(rows.map((row) => row[name]))) }];
}

function columnOf(values: readonly unknown[]): Int32Array | TextColumn {
	if (typeof values[0] === 'number') return Int32Array.from(values as number[]);
	const encoder = new TextEncoder();
	const texts = values.map((value) => encoder.encode(String(value)));
	const offsets = new Int32Array(texts.length + 1);
	texts.forEach((text, i) => (offsets[i + 1] = offsets[i]! + text.length));
	const bytes = new Uint8Array(offsets[texts.length]!);
	texts.forEach((text, i) => bytes.set(text, offsets[i]));
	return { bytes, offsets };
}
