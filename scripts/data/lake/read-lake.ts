// How does a lake become the database again?
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { SCHEMA_VERSION } from '../../../src/lib/model/manifest';
import type { Problem } from '../../../src/lib/model/problem';
import { columnsOf, TABLE_NAMES, type Rows } from '../schema';
import { appendRows, attachTarget, createTable } from '../target-file';
import { LAKE_FILE, LAKE_VERSION, type LakeSchema } from './lake-schema';
import { quoted } from './write-lake';

const MEMORY = '2GB';

/** Reads and checks what the lake in `folder` says of itself; problems name it as `shown`. */
export function readLakeSchema(
	folder: string,
	shown: string,
): { lake: LakeSchema; problems: [] } | { lake: null; problems: Problem[] } {
	const fault = (message: string) => ({
		lake: null,
		problems: [{ file: `${shown}/${LAKE_FILE}`, line: 1, message }],
	});
	const path = join(folder, LAKE_FILE);
	if (!existsSync(path)) return fault('no such file: this folder is no lake');
	let lake: LakeSchema;
	try {
		lake = JSON.parse(readFileSync(path, 'utf8')) as LakeSchema;
	} catch {
		return fault('not valid JSON');
	}
	if (lake.lake !== LAKE_VERSION || lake.schema !== SCHEMA_VERSION)
		return fault(
			`lake ${lake.lake} of layout ${lake.schema}: this version reads lake ${LAKE_VERSION} of layout ${SCHEMA_VERSION}`,
		);
	const missing = TABLE_NAMES.find((table) => lake.tables[table] === undefined);
	return missing === undefined ? { lake, problems: [] } : fault(`no table ${missing}`);
}

/**
 * Writes the database of a lake to a new file at `path`: events by date, then id, the rows of an event in the order of
 * their files. Tables that are given as `own` rows are not taken from the lake. Throws where a column is missing or holds null where it may not.
 */
export async function writeFromLake(
	path: string,
	folder: string,
	lake: LakeSchema,
	own: Partial<Rows>,
): Promise<void> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: MEMORY });
	const connection = await instance.connect();
	try {
		const total = TABLE_NAMES.reduce((sum, table) => sum + (lake.tables[table]?.rows ?? 0), 0);
		await attachTarget(connection, path, total);
		for (const table of TABLE_NAMES) {
			await createTable(connection, table, columnsOf(table));
			const rows = own[table];
			if (rows) {
				await appendRows(connection, table, columnsOf(table), rows);
				continue;
			}
			const files = `read_parquet(${quoted(join(folder, table, '**/*.parquet'))}, hive_partitioning = false)`;
			const columns = columnsOf(table)
				.map(({ name }) => `"${name}"`)
				.join(', ');
			const order = table === 'events' ? ' ORDER BY date_start, date_end, id' : '';
			await connection.run(`INSERT INTO target.${table} SELECT ${columns} FROM ${files}${order}`);
		}
		await connection.run('DETACH target');
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
