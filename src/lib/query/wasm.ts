// How is the database opened in the browser?
import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { SCHEMA_VERSION } from '../model/manifest';
import type { Table } from 'apache-arrow';
import { arrowRows } from './arrow-rows';
import { arrowBatches } from './cubes/arrow-batches';
import type { Database, Param } from './database';
import { EngineError } from './engine-error';
import type { DataSource } from './fetch-data';
import { settleInTurn } from './settle';
import { FILE, startEngine, type LoadProgress } from './start-engine';

const QUERY_LIMIT_MS = 10_000;

/**
 * Starts the engine in a worker and opens the data read-only.
 * Throws `EngineError` with the stage that failed; nothing is left running then.
 */
export async function openWasmDatabase(
	source: DataSource,
	onProgress: (progress: LoadProgress) => void = () => {},
): Promise<Database> {
	const { engine, opened, broken } = await startEngine(source, connect, onProgress);
	return wasmDatabase(engine, opened, broken);
}

/** Opens the registered file; from the first statement on nothing may be fetched from elsewhere. */
async function connect(engine: AsyncDuckDB): Promise<AsyncDuckDBConnection> {
	const connection = await engine.connect();
	await connection.query('SET autoload_known_extensions = false');
	await connection.query('SET autoinstall_known_extensions = false');
	await connection.query(`ATTACH '${FILE}' AS atlas (READ_ONLY)`);
	await connection.query('USE atlas');
	await checkSchema(connection);
	return connection;
}

async function checkSchema(connection: AsyncDuckDBConnection): Promise<void> {
	let version: number;
	try {
		const table = await connection.query("SELECT value FROM meta WHERE key = 'schema'");
		version = Number(arrowRows<{ value: string }>(table)[0]?.value);
	} catch (cause) {
		throw new EngineError('schema', 'the data file does not say which layout it has', cause);
	}
	if (version !== SCHEMA_VERSION) {
		throw new EngineError('schema', `the data file has layout ${version}, this page knows ${SCHEMA_VERSION}`);
	}
}

function wasmDatabase(
	engine: AsyncDuckDB,
	connection: AsyncDuckDBConnection,
	broken: Promise<never>,
): Database {
	const settleNext = settleInTurn('query', QUERY_LIMIT_MS, broken);
	const run = <T>(sql: string, params: readonly Param[], read: (table: Table) => T) =>
		settleNext(async () => {
			const statement = await connection.prepare(sql);
			try {
				return read(await statement.query(...params));
			} finally {
				// Behind all that was asked meanwhile; the answer need not wait for it.
				void statement.close().catch(() => {});
			}
		});
	return {
		query: <T>(sql: string, params: readonly Param[] = []) =>
			run(sql, params, (table) => arrowRows<T>(table)),
		queryBatches: (sql, params = []) => run(sql, params, arrowBatches),
		close: () => engine.terminate(),
	};
}
