// How are an Arrow table's own arrays read, with no copy and no object for a row?
import type { Data, Table } from 'apache-arrow';
import type { ColumnBatch, TextColumn } from './column-batch';

/** The batches of a table whose columns are INTEGER or VARCHAR without nulls. Throws for any other column. */
export function arrowBatches(table: Table): ColumnBatch[] {
	return table.batches.map((batch) => ({
		rows: batch.numRows,
		columns: batch.data.children.map(columnOf),
	}));
}

function columnOf(data: Data): Int32Array | TextColumn {
	if (data.nullCount > 0) throw new Error(`invalid column: ${data.nullCount} nulls`);
	const values: unknown = data.values;
	if (values instanceof Int32Array) return values;
	const offsets: unknown = data.valueOffsets;
	if (values instanceof Uint8Array && offsets instanceof Int32Array) return { bytes: values, offsets };
	throw new Error(`invalid column type: ${String(data.type)}`);
}
