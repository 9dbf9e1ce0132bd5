// How do the rows become a native DuckDB file that DuckDB-WASM opens?
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { countRows, type EarlierRows } from './earlier-rows';
import {
	columnsOf,
	isOfEvents,
	TABLE_NAMES,
	type Cell,
	type Column,
	type EventRowList,
	type EventTable,
	type Row,
	type RowList,
	type Rows,
} from './schema';
import { appendRows, attachTarget, createTable } from './target-file';

/** A table to write, with its rows in the order in which they are to be stored. */
export interface FilledTable {
	name: string;
	columns: readonly Column[];
	rows: RowList<Readonly<Record<string, Cell>>>;
}

/** Number of rows that the database will have. */
export function countAllRows(rows: Rows, earlier: EarlierRows | null = null): number {
	let total = 0;
	for (const table of TABLE_NAMES)
		if (earlier === null || !isOfEvents(table)) total += rows[table].length;
		else earlier.places.forEach((_, event) => (total += countRows(table, event, rows, earlier)));
	return total;
}

/**
 * Writes `rows` to a new database at `path`, which must not exist. Up to 200,000 rows the same rows give the same bytes.
 * Rows of events that the earlier database has are copied from there. Throws where a cell does not fit its column.
 */
export async function writeDatabase(
	path: string,
	rows: Rows,
	onRows?: (written: number) => void,
	earlier: EarlierRows | null = null,
): Promise<void> {
	await withTarget(path, countAllRows(rows, earlier), async (connection) => {
		if (earlier)
			await connection.run(`ATTACH '${earlier.path.replaceAll("'", "''")}' AS earlier (READ_ONLY)`);
		let written = 0;
		const tell = (count: number) => onRows?.((written += count));
		for (const name of TABLE_NAMES) {
			await createTable(connection, name, columnsOf(name));
			if (earlier && isOfEvents(name)) await copyAndAppend(connection, name, rows[name], earlier, tell);
			else await appendRows(connection, name, columnsOf(name), rows[name], tell);
		}
	});
}

/** Writes tables of any layout to a new database at `path`. */
export async function writeTables(path: string, tables: readonly FilledTable[]): Promise<void> {
	const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
	await withTarget(path, total, async (connection) => {
		for (const { name, columns, rows } of tables) {
			await createTable(connection, name, columns);
			await appendRows(connection, name, columns, rows);
		}
	});
}

async function withTarget(
	path: string,
	total: number,
	fill: (connection: DuckDBConnection) => Promise<void>,
): Promise<void> {
	// One thread, so that blocks are laid out in one order.
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		await attachTarget(connection, path, total);
		await fill(connection);
		await connection.run('DETACH target');
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

/** Events one after the other: of the earlier database from number `place` on, or (null) such whose rows are made. */
interface Run {
	event: number;
	place: number | null;
	length: number;
}

function runsOf(places: EarlierRows['places']): Run[] {
	const runs: Run[] = [];
	for (const [event, place] of places.entries()) {
		const last = runs.at(-1);
		const isNext = last && (last.place === null ? place === null : place === last.place + last.length);
		if (isNext) last.length++;
		else runs.push({ event, place, length: 1 });
	}
	return runs;
}

async function copyAndAppend<T extends EventTable>(
	connection: DuckDBConnection,
	table: T,
	rows: EventRowList<Row<T>>,
	{ places, counts }: EarlierRows,
	onRows: (count: number) => void,
): Promise<void> {
	const starts = [0];
	for (const count of counts[table]) starts.push(starts.at(-1)! + count);
	await connection.run('BEGIN');
	for (const { event, place, length } of runsOf(places)) {
		if (place === null) {
			const made = Array.from({ length }, (_, at) => rows.of(event + at)).flat();
			await appendRows(connection, table, columnsOf(table), made, onRows);
			continue;
		}
		const [from, to] = [starts[place]!, starts[place + length]!];
		if (from === to) continue;
		await connection.run(
			`INSERT INTO target.${table} SELECT * FROM earlier.${table} WHERE rowid >= ${from} AND rowid < ${to}`,
		);
		onRows(to - from);
	}
	await connection.run('COMMIT');
}
