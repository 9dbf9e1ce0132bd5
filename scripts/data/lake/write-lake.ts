// How does a finished database become a lake of Parquet files that any engine reads?
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { DATABASE_FILE, SCHEMA_VERSION, type Manifest } from '../../../src/lib/model/manifest';
import { recoverFolder, replaceFolder } from '../../replace-folder.mjs';
import { UsageError } from '../../usage-error';
import { TABLE_NAMES, type TableName, isOfEvents } from '../schema';
import { describeTables, LAKE_FILE, LAKE_VERSION, type LakeSchema } from './lake-schema';

/** Files are kept open until all is written: so each month is one file, its rows in the table's order. */
const MOST_OPEN_FILES = 100_000;
const MEMORY = '2GB';

/** SQL of a text. */
export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The rows of a table with the year and the month of their event. */
function selectOf(table: TableName): string {
	if (!isOfEvents(table)) return `SELECT * FROM atlas.${table} ORDER BY rowid`;
	const begin =
		"lpad(year(date_start)::VARCHAR, 4, '0') AS year, lpad(month(date_start)::VARCHAR, 2, '0') AS month";
	return table === 'events'
		? `SELECT *, ${begin} FROM atlas.events ORDER BY rowid`
		: `SELECT t.*, ${begin} FROM atlas.${table} AS t JOIN atlas.events AS e ON e.id = t.event_id ORDER BY t.rowid`;
}

/**
 * Writes the lake of the build in `data` to `folder`, in place of an earlier lake. Throws `UsageError` where something
 * else lies there.
 */
export async function writeLake(data: string, folder: string): Promise<void> {
	await recoverFolder(folder);
	const isFree = !existsSync(folder) || readdirSync(folder).length === 0;
	if (!isFree && !existsSync(join(folder, LAKE_FILE)))
		throw new UsageError(`not empty and no lake: ${folder}`);
	const manifest = JSON.parse(await readFile(join(data, 'manifest.json'), 'utf8')) as Manifest;
	await replaceFolder(folder, async (next) => {
		const rows = await writeTables(join(data, DATABASE_FILE), next);
		const schema: LakeSchema = {
			lake: LAKE_VERSION,
			schema: SCHEMA_VERSION,
			version: manifest.database.sha256.slice(0, 12),
			tables: describeTables(rows),
			leftOut: manifest.leftOut,
		};
		await writeFile(join(next, LAKE_FILE), `${JSON.stringify(schema, null, '\t')}\n`);
	});
}

async function writeTables(database: string, folder: string): Promise<Map<TableName, number>> {
	// One thread, so that rows are laid out in one order.
	const instance = await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: MEMORY });
	const connection = await instance.connect();
	const counts = new Map<TableName, number>();
	try {
		await connection.run(`ATTACH ${quoted(database)} AS atlas (READ_ONLY)`);
		await connection.run(`SET partitioned_write_max_open_files = ${MOST_OPEN_FILES}`);
		for (const table of TABLE_NAMES) {
			await mkdir(join(folder, table), { recursive: true });
			const reader = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM atlas.${table}`);
			const count = Number(reader.getRowsJS()[0]?.[0]);
			counts.set(table, count);
			const isParted = isOfEvents(table);
			// Without rows there is no partition: an empty file tells engines the columns.
			const target = isParted && count > 0 ? join(folder, table) : join(folder, table, 'part.parquet');
			const form =
				isParted && count > 0
					? "FORMAT parquet, COMPRESSION zstd, PARTITION_BY (year, month), FILENAME_PATTERN 'part', OVERWRITE_OR_IGNORE"
					: 'FORMAT parquet, COMPRESSION zstd';
			await connection.run(`COPY (${selectOf(table)}) TO ${quoted(target)} (${form})`);
		}
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
	return counts;
}
