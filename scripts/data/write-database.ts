// How do the rows become a native DuckDB file that DuckDB-WASM opens?
import { DuckDBInstance } from '@duckdb/node-api';
import { columnsOf, TABLE_NAMES, type Cell, type Column, type RowList, type Rows } from './schema';
import { appendRows, attachTarget, createTable } from './target-file';

/** A table to write, with its rows in the order in which they are to be stored. */
export interface FilledTable {
	name: string;
	columns: readonly Column[];
	rows: RowList<Readonly<Record<string, Cell>>>;
}

/**
 * Writes `rows` to a new database at `path`, which must not exist. Up to 200,000 rows the same rows give the same bytes.
 * Throws where a cell does not fit its column.
 */
export function writeDatabase(path: string, rows: Rows, onRows?: (written: number) => void): Promise<void> {
	const tables = TABLE_NAMES.map((name) => ({ name, columns: columnsOf(name), rows: rows[name] }));
	return writeTables(path, tables, onRows);
}

/** As {@link writeDatabase}, for tables of any layout. */
export async function writeTables(
	path: string,
	tables: readonly FilledTable[],
	onRows?: (written: number) => void,
): Promise<void> {
	// One thread, so that blocks are laid out in one order.
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
		await attachTarget(connection, path, total);
		let written = 0;
		for (const { name, columns, rows } of tables) {
			await createTable(connection, name, columns);
			await appendRows(connection, name, columns, rows, (count) => onRows?.((written += count)));
		}
		await connection.run('DETACH target');
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
