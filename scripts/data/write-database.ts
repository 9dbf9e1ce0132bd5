// How do the rows become a native DuckDB file that DuckDB-WASM opens?
import { DuckDBInstance } from '@duckdb/node-api';
import { TABLE_NAMES, type Rows } from './schema';
import { appendRows, attachTarget, createTable } from './target-file';

const ROWS_PER_TELLING = 1000;

/**
 * Writes `rows` to a new database at `path`, which must not exist. Up to 200,000 rows the same rows give the same bytes.
 * Throws where a cell does not fit its column.
 */
export async function writeDatabase(
	path: string,
	rows: Rows,
	onRows?: (written: number) => void,
): Promise<void> {
	// One thread, so that blocks are laid out in one order.
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		const total = TABLE_NAMES.reduce((sum, table) => sum + rows[table].length, 0);
		await attachTarget(connection, path, total);
		let written = 0;
		for (const table of TABLE_NAMES) {
			await createTable(connection, table);
			await appendRows(connection, table, rows[table], () => {
				if (++written % ROWS_PER_TELLING === 0) onRows?.(written);
			});
		}
		await connection.run('DETACH target');
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
