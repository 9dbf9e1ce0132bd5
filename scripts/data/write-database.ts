// How do the rows become a native DuckDB file that DuckDB-WASM opens?
import { DuckDBDateValue, DuckDBInstance, LIST, VARCHAR, type DuckDBAppender } from '@duckdb/node-api';
import { columnsOf, TABLE_NAMES, type Cell, type ColumnType, type Rows } from './schema';

/** Newest storage that DuckDB 1.4 in the browser reads and that puts no random id into the file's header. */
const STORAGE_VERSION = 'v1.2.0';
/** Up to so many rows a database is written plainly, in small blocks: the same rows give the same bytes. */
const MAX_PLAIN_ROWS = 200_000;
const ROWS_PER_TELLING = 1000;
/** Beyond that size matters more: padding between compressed segments holds whatever memory held before. */
const LAYOUTS = {
	plain: { compression: 'uncompressed', blockSize: 16_384 },
	compressed: { compression: 'auto', blockSize: 262_144 },
} as const;

/**
 * Writes `rows` to a new database at `path`, which must not exist. Up to {@link MAX_PLAIN_ROWS} rows the
 * same rows give the same bytes. Throws where a cell does not fit its column.
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
		const { compression, blockSize } = total <= MAX_PLAIN_ROWS ? LAYOUTS.plain : LAYOUTS.compressed;
		await connection.run(`SET GLOBAL force_compression = '${compression}'`);
		await connection.run(
			`ATTACH '${path.replaceAll("'", "''")}' AS target (STORAGE_VERSION '${STORAGE_VERSION}', BLOCK_SIZE ${blockSize})`,
		);
		let written = 0;
		for (const table of TABLE_NAMES) {
			const columns = columnsOf(table);
			const lines = columns.map(
				({ name, type, isNullable }) => `${name} ${type}${isNullable ? '' : ' NOT NULL'}`,
			);
			await connection.run(`CREATE TABLE target.${table} (${lines.join(', ')})`);
			const appender = await connection.createAppender(table, 'main', 'target');
			for (const row of rows[table] as readonly Readonly<Record<string, Cell>>[]) {
				for (const { name, type } of columns) appendCell(appender, type, row[name] ?? null);
				appender.endRow();
				if (++written % ROWS_PER_TELLING === 0) onRows?.(written);
			}
			appender.closeSync();
		}
		await connection.run('DETACH target');
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

function appendCell(appender: DuckDBAppender, type: ColumnType, cell: Cell): void {
	if (cell === null) appender.appendNull();
	else if (type === 'VARCHAR' && typeof cell === 'string') appender.appendVarchar(cell);
	else if (type === 'INTEGER' && typeof cell === 'number') appender.appendInteger(cell);
	else if (type === 'DOUBLE' && typeof cell === 'number') appender.appendDouble(cell);
	else if (type === 'BOOLEAN' && typeof cell === 'boolean') appender.appendBoolean(cell);
	else if (type === 'DATE' && typeof cell === 'number') appender.appendDate(new DuckDBDateValue(cell));
	else if (type === 'VARCHAR[]' && Array.isArray(cell)) appender.appendList(cell as string[], LIST(VARCHAR));
	else throw new Error(`invalid ${type} cell: ${JSON.stringify(cell)}`);
}
