// How is a new native DuckDB file laid out, that DuckDB-WASM opens, and how do rows come into it?
import { DuckDBDateValue, LIST, VARCHAR, type DuckDBAppender, type DuckDBConnection } from '@duckdb/node-api';
import type { Cell, Column, ColumnType } from './schema';

/** Newest storage that DuckDB 1.4 in the browser reads and that puts no random id into the file's header. */
const STORAGE_VERSION = 'v1.2.0';
/** Up to so many rows a database is written plainly, in small blocks: the same rows give the same bytes. */
const MAX_PLAIN_ROWS = 200_000;
/** Beyond that size matters more: padding between compressed segments holds whatever memory held before. */
const LAYOUTS = {
	plain: { compression: 'uncompressed', blockSize: 16_384 },
	compressed: { compression: 'auto', blockSize: 262_144 },
} as const;

/** Attaches a new file at `path`, which must not exist, as `target`, laid out for `total` rows. */
export async function attachTarget(connection: DuckDBConnection, path: string, total: number): Promise<void> {
	const { compression, blockSize } = total <= MAX_PLAIN_ROWS ? LAYOUTS.plain : LAYOUTS.compressed;
	await connection.run(`SET GLOBAL force_compression = '${compression}'`);
	await connection.run(
		`ATTACH '${path.replaceAll("'", "''")}' AS target (STORAGE_VERSION '${STORAGE_VERSION}', BLOCK_SIZE ${blockSize})`,
	);
}

/** Makes a table of these columns, empty. */
export async function createTable(
	connection: DuckDBConnection,
	table: string,
	columns: readonly Column[],
): Promise<void> {
	const lines = columns.map(
		({ name, type, isNullable }) => `${name} ${type}${isNullable ? '' : ' NOT NULL'}`,
	);
	await connection.run(`CREATE TABLE target.${table} (${lines.join(', ')})`);
}

/** Appends rows to a table; `onRow` is called after each. Throws where a cell does not fit its column. */
export async function appendRows(
	connection: DuckDBConnection,
	table: string,
	columns: readonly Column[],
	rows: Iterable<Readonly<Record<string, Cell>>>,
	onRow: () => void = () => {},
): Promise<void> {
	const appender = await connection.createAppender(table, 'main', 'target');
	for (const row of rows) {
		for (const { name, type } of columns) appendCell(appender, type, row[name] ?? null);
		appender.endRow();
		onRow();
	}
	appender.closeSync();
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
