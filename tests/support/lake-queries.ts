// Which questions do the examples ask a lake, and what does each engine answer?
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

/** Where ClickHouse's embedded engine is installed, if it is: `(cd tests/chdb && npm ci)`. */
const CHDB = 'tests/chdb/node_modules/chdb';
export const hasChdb = existsSync(CHDB);

export type Answer = (string | number)[][];

/** Statements of an example by their names, with the lake's folder filled in. */
export function readQueries(engine: 'duckdb' | 'clickhouse', lake: string): Map<string, string> {
	const text = readFileSync(`docs/examples/lake.${engine}.sql`, 'utf8');
	const found = [...text.matchAll(/^-- ([\w ]+): .*\n([^;]+);/gm)];
	return new Map(found.map(([, name = '', sql = '']) => [name, sql.replaceAll('LAKE', lake)]));
}

/** What DuckDB answers. */
export async function askDuckdb(sql: string): Promise<Answer> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const rows = (await connection.runAndReadAll(sql)).getRowsJS() as Answer;
	connection.closeSync();
	instance.closeSync();
	return rows;
}

const ASK =
	"import('chdb').then(({ query }) => process.stdout.write(query(process.argv[1], 'JSONCompactEachRow')))";

/** What ClickHouse answers, in a process of its own: its engine keeps threads. Throws with what it said. */
export function askChdb(sql: string): Answer {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', ASK, sql], {
		cwd: 'tests/chdb',
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(stderr || stdout);
	const lines = stdout.split('\n').filter((line) => line !== '');
	return lines.map((line) => JSON.parse(line) as Answer[number]);
}
