// How does a statement's answer become columns, whichever engine gives it?
import type { Sql } from '../sql';
import type { ColumnBatch, ColumnSource, TextColumn } from './column-batch';

/** Runs a statement whose columns are INTEGER or VARCHAR and never null. */
export async function readBatches(source: ColumnSource, { text, params }: Sql): Promise<ColumnBatch[]> {
	if (source.queryBatches) return source.queryBatches(text, params);
	const rows = await source.query<Record<string, unknown>>(text, params);
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
