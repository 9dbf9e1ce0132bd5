// How is the database opened in the browser?
import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Table } from 'apache-arrow';
import { arrowRows } from './arrow-rows';
import { arrowBatches } from './cubes/arrow-batches';
import type { ChosenData } from './attach-imported';
import { checkSchema } from './check-schema';
import { OURS } from './catalogs';
import type { Database, Param } from './database';
import type { DataSource } from './fetch-data';
import { settleInTurn } from './settle';
import { writeStatement } from './write-statement';
import { FILE, startEngine, type LoadProgress } from './start-engine';

const QUERY_LIMIT_MS = 10_000;

/** Our records, and where they lie what others coded. */
export interface OpenedDatabases extends Database {
	/**
	 * A database of the records of others, or of these and ours side by side; the file at `source` comes with the first of
	 * them. Throws `EngineError` of stage `query` where it cannot be had: ours can be asked all the same.
	 */
	choose(data: ChosenData, source: DataSource): Promise<Database>;
}

/**
 * Starts the engine in a worker and opens the data read-only.
 * Throws `EngineError` with the stage that failed; nothing is left running then.
 */
export async function openWasmDatabase(
	source: DataSource,
	onProgress: (progress: LoadProgress) => void = () => {},
): Promise<OpenedDatabases> {
	const { engine, opened, broken } = await startEngine(source, connect, onProgress);
	return wasmDatabase(engine, opened, broken);
}

/** Opens the registered file; from the first statement on nothing may be fetched from elsewhere. */
async function connect(engine: AsyncDuckDB): Promise<AsyncDuckDBConnection> {
	const connection = await engine.connect();
	await connection.query('SET autoload_known_extensions = false');
	await connection.query('SET autoinstall_known_extensions = false');
	await connection.query(`ATTACH '${FILE}' AS ${OURS} (READ_ONLY)`);
	await connection.query(`USE ${OURS}`);
	await checkSchema(connection);
	return connection;
}

function wasmDatabase(
	engine: AsyncDuckDB,
	connection: AsyncDuckDBConnection,
	broken: Promise<never>,
): OpenedDatabases {
	const settleNext = settleInTurn('query', QUERY_LIMIT_MS, broken);
	const on = (own: AsyncDuckDBConnection): Database => {
		const run = <T>(sql: string, params: readonly Param[], read: (table: Table) => T) =>
			settleNext(async () => {
				const written = writeStatement(sql, params);
				if (written !== null) return read(await own.query(written));
				const statement = await own.prepare(sql);
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
	};
	let attached: Promise<Record<ChosenData, AsyncDuckDBConnection>> | null = null;
	return {
		...on(connection),
		async choose(data, source) {
			attached ??= import('./attach-imported').then(({ attachImported }) =>
				attachImported(engine, source, broken),
			);
			// What failed is tried again when it is asked for again.
			attached.catch(() => (attached = null));
			return { ...on((await attached)[data]), hasOrigins: true };
		},
	};
}
