// How is a new native DuckDB file laid out, that DuckDB-WASM opens, and how do rows come into it?
import {
	BOOLEAN,
	DATE,
	DOUBLE,
	DuckDBDataChunk,
	DuckDBDateValue,
	INTEGER,
	LIST,
	listValue,
	VARCHAR,
	type DuckDBConnection,
	type DuckDBType,
	type DuckDBValue,
} from '@duckdb/node-api';
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

/** Is a database of so many rows written plainly? */
export const isPlain = (total: number) => total <= MAX_PLAIN_ROWS;

/** As many rows as the engine takes at once. */
const ROWS_PER_CHUNK = 2048;

const TYPES: Readonly<Record<ColumnType, DuckDBType>> = {
	VARCHAR,
	INTEGER,
	DOUBLE,
	BOOLEAN,
	DATE,
	'VARCHAR[]': LIST(VARCHAR),
};

/** Attaches a new file at `path`, which must not exist, as `target`, laid out for `total` rows. */
export async function attachTarget(connection: DuckDBConnection, path: string, total: number): Promise<void> {
	const { compression, blockSize } = isPlain(total) ? LAYOUTS.plain : LAYOUTS.compressed;
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

/**
 * Appends rows to a table, in portions; `onRows` is told how many each has. Throws where a cell does not fit its column.
 */
export async function appendRows(
	connection: DuckDBConnection,
	table: string,
	columns: readonly Column[],
	rows: Iterable<Readonly<Record<string, Cell>>>,
	onRows: (count: number) => void = () => {},
): Promise<void> {
	const appender = await connection.createAppender(table, 'main', 'target');
	const chunk = DuckDBDataChunk.create(columns.map(({ type }) => TYPES[type]));
	// Column by column: a list that is given row by row leaves a handle behind for each of its items.
	const values = columns.map((): DuckDBValue[] => []);
	const write = () => {
		const count = values[0]?.length ?? 0;
		if (count === 0) return;
		chunk.reset();
		chunk.rowCount = count;
		for (const [at, column] of values.entries()) {
			chunk.setColumnValues(at, column);
			column.length = 0;
		}
		appender.appendDataChunk(chunk);
		onRows(count);
	};
	for (const row of rows) {
		for (const [at, { name, type }] of columns.entries()) values[at]!.push(valueOf(type, row[name] ?? null));
		if (values[0]!.length === ROWS_PER_CHUNK) write();
	}
	write();
	appender.closeSync();
}

/** What the engine takes for a cell. */
function valueOf(type: ColumnType, cell: Cell): DuckDBValue {
	if (cell === null) return null;
	if (type === 'VARCHAR' && typeof cell === 'string') return cell;
	if (type === 'INTEGER' && typeof cell === 'number') return cell;
	if (type === 'DOUBLE' && typeof cell === 'number') return cell;
	if (type === 'BOOLEAN' && typeof cell === 'boolean') return cell;
	if (type === 'DATE' && typeof cell === 'number') return new DuckDBDateValue(cell);
	if (type === 'VARCHAR[]' && Array.isArray(cell)) return listValue(cell as string[]);
	throw new Error(`invalid ${type} cell: ${JSON.stringify(cell)}`);
}
