// In which form do many rows come out of the engine without an object for each?
import type { Param } from '../database';

/** Texts of a column as the bytes of all of them; row `i` is `bytes[offsets[i]]` to `bytes[offsets[i + 1]]`. */
export interface TextColumn {
	readonly bytes: Uint8Array;
	readonly offsets: Int32Array;
}

/** Some rows by column, without nulls: 32-bit numbers, or texts. */
export interface ColumnBatch {
	readonly rows: number;
	readonly columns: readonly (Int32Array | TextColumn)[];
}

/** What a cube asks: a `Database`, better one that can hand out columns. */
export interface ColumnSource {
	query<T>(sql: string, params?: readonly Param[]): Promise<T[]>;
	/** Runs a statement whose columns are INTEGER or VARCHAR and never null. */
	queryBatches?(sql: string, params?: readonly Param[]): Promise<ColumnBatch[]>;
}

/** The numbers of a column. Throws if it holds texts. */
export function intsOf(batch: ColumnBatch, column: number): Int32Array {
	const values = batch.columns[column];
	if (!(values instanceof Int32Array)) throw new Error(`invalid number column: ${column}`);
	return values;
}

/** The texts of a column. Throws if it holds numbers. */
export function textsOf(batch: ColumnBatch, column: number): TextColumn {
	const values = batch.columns[column];
	if (values === undefined || values instanceof Int32Array) throw new Error(`invalid text column: ${column}`);
	return values;
}
