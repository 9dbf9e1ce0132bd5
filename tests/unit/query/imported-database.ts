// Ours and what others coded, side by side, as each engine opens them: the small database and a few made-up records.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { DuckDBInstance } from '@duckdb/node-api';
import { importedRows } from '../../../scripts/data/imported/imported-rows';
import { IMPORTED_TABLES } from '../../../scripts/data/imported/imported-schema';
import { writeTables } from '../../../scripts/data/write-database';
import { findSame } from '../../../src/lib/import/find-same';
import type { ImportedRecord } from '../../../src/lib/model/imported-record';
import { arrowRows } from '../../../src/lib/query/arrow-rows';
import { CATALOGS, OURS, togetherStatements } from '../../../src/lib/query/catalogs';
import type { Database, Param } from '../../../src/lib/query/database';
import { nodeDatabase } from '../../../src/lib/query/node';
import type { Reference } from '../../../src/lib/reference/reference';
import { EVENTS, makeSmallDatabase, record, REFERENCE, SITE } from './small-database';

const sameAs = findSame(EVENTS);

function coded(row: string, name: string, fields: Parameters<typeof record>[1]): ImportedRecord {
	const { confidence: _c, dateBasis: _b, sources: _s, ...event } = record(`${name}-${row}`, fields);
	return {
		...event,
		origin: { name, licence: `licence of ${name}`, row },
		code: '046',
		url: null,
		sameAs: sameAs(event),
	};
}

/** Two tell events of the small database: `call-1`, and `meeting-1`. */
export const CODED = [
	coded('1', 'rows', { type: 'call', a: ['CHN'], b: ['RUS'], date: '2024-02-08' }),
	coded('2', 'rows', { a: ['CHN'], b: ['NOR'] }),
	coded('3', 'rows', {
		a: ['CHN'],
		b: ['NOR'],
		date: '2024-03-01',
		venue: { place: 'Oslo', country: 'NOR' },
	}),
	coded('1', 'table', { type: 'visit', a: ['USA'], b: ['FRA'], date: '2024-04' }),
	coded('2', 'table', { type: 'statement', a: ['USA'], b: ['FRA'], date: '2024-04-02' }),
];

/** Writes both files; `remove` takes them away. */
export async function makeBothDatabases(): Promise<{
	ours: string;
	theirs: string;
	remove: () => Promise<void>;
}> {
	const { path, remove } = await makeSmallDatabase();
	const folder = await mkdtemp(join(tmpdir(), 'bilateral-imported-'));
	const theirs = join(folder, 'imported.duckdb');
	const rows = importedRows(CODED, REFERENCE as unknown as Reference, SITE);
	await writeTables(
		theirs,
		IMPORTED_TABLES.map(({ name, columns }) => ({ name, columns, rows: rows[name] })),
	);
	const removeAll = () =>
		Promise.all([remove(), rm(folder, { recursive: true, force: true })]).then(() => {});
	return { ours: path, theirs, remove: removeAll };
}

/** A database for each choice. */
interface Opened {
	imported: Database;
	both: Database;
	close: () => Promise<void>;
}

const attach = (path: string, name: string) => `ATTACH '${path}' AS ${name} (READ_ONLY)`;

async function openNode(ours: string, theirs: string): Promise<Opened> {
	const instance = await DuckDBInstance.create(':memory:');
	const [imported, both] = [await instance.connect(), await instance.connect()];
	for (const statement of [attach(ours, OURS), attach(theirs, CATALOGS.imported), ...togetherStatements()])
		await both.run(statement);
	await imported.run(`USE ${CATALOGS.imported}`);
	await both.run(`USE ${CATALOGS.both}`);
	return {
		imported: { ...nodeDatabase(imported, () => {}), hasOrigins: true },
		both: { ...nodeDatabase(both, () => {}), hasOrigins: true },
		close: async () => {
			for (const connection of [imported, both]) connection.closeSync();
			instance.closeSync();
		},
	};
}

async function openWasm(ours: string, theirs: string): Promise<Opened> {
	const module = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	const bundles = { mvp: { mainModule: module, mainWorker: '' }, eh: { mainModule: module, mainWorker: '' } };
	const engine = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
	await engine.instantiate(() => {});
	engine.open({ path: ':memory:', query: { castBigIntToDouble: true } });
	engine.registerFileBuffer('ours.duckdb', new Uint8Array(await readFile(ours)));
	engine.registerFileBuffer('theirs.duckdb', new Uint8Array(await readFile(theirs)));
	const [imported, both] = [engine.connect(), engine.connect()];
	for (const statement of [
		'SET autoload_known_extensions = false',
		attach('ours.duckdb', OURS),
		attach('theirs.duckdb', CATALOGS.imported),
		...togetherStatements(),
		`USE ${CATALOGS.both}`,
	])
		both.query(statement);
	imported.query(`USE ${CATALOGS.imported}`);
	const on = (connection: typeof both): Database => ({
		hasOrigins: true,
		async query<T>(sql: string, params: readonly Param[] = []): Promise<T[]> {
			const statement = connection.prepare(sql);
			try {
				return arrowRows<T>(statement.query(...params));
			} finally {
				statement.close();
			}
		},
		close: async () => {},
	});
	return { imported: on(imported), both: on(both), close: async () => engine.reset() };
}

export const OPENERS = [
	{ name: 'node', open: openNode },
	{ name: 'wasm', open: openWasm },
] as const;
