// How is the database opened in the browser?
import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import engineUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { SCHEMA_VERSION } from '../model/manifest';
import type { Table } from 'apache-arrow';
import { arrowRows } from './arrow-rows';
import { arrowBatches } from './cubes/arrow-batches';
import type { Database, Param } from './database';
import { EngineError } from './engine-error';
import { fetchData, type DataSource } from './fetch-data';
import { settle, settleInTurn } from './settle';
import { trustWorker } from './trust-worker';

/** How far the start has come: what is being loaded, and the share of the whole from 0 to 1. */
export interface LoadProgress {
	what: 'engine' | 'data';
	share: number;
}

/** Size of `duckdb-eh.wasm` of the installed version: a compressed answer does not tell how large it will be. */
const ENGINE_BYTES = 34_242_586;
/** Share of the bar that the engine's download fills; the rest is its start and the data. */
const ENGINE_SHARE = 0.85;
/** Smaller files come whole and compressed; of larger ones the engine asks for the blocks that it needs. */
const MAX_WHOLE_BYTES = 16_000_000;
const START_SILENCE_MS = 30_000;
const QUERY_LIMIT_MS = 10_000;
const FILE = 'atlas.duckdb';

/**
 * Starts the engine in a worker and opens the data read-only, everything from our own origin.
 * Throws `EngineError` with the stage that failed; nothing is left running then.
 */
export async function openWasmDatabase(
	source: DataSource,
	onProgress: (progress: LoadProgress) => void = () => {},
): Promise<Database> {
	if (!isWasmAllowed()) throw new EngineError('engine', 'this browser or page does not allow WebAssembly');
	const cancel = new AbortController();
	const worker = new Worker(trustWorker(workerUrl));
	const broken = new Promise<never>((_, reject) => {
		const fail = (cause: Event) => reject(new EngineError('engine', 'the engine stopped', cause));
		worker.addEventListener('error', fail);
		worker.addEventListener('messageerror', fail);
	});
	// Whoever waits hears of it; nobody waiting is no unhandled rejection.
	broken.catch(() => {});
	const engine = new AsyncDuckDB(new VoidLogger(), worker);
	try {
		const isWhole = source.bytes <= MAX_WHOLE_BYTES;
		// Both downloads run side by side; the data waits for the engine.
		const data = isWhole ? fetchData(source, () => {}, cancel.signal) : null;
		data?.catch(() => {});
		await settle('engine', START_SILENCE_MS, broken, async ({ touch }) => {
			const start = engine.instantiate(engineUrl, null, ({ bytesLoaded }) => {
				touch();
				onProgress({ what: 'engine', share: ENGINE_SHARE * Math.min(1, bytesLoaded / ENGINE_BYTES) });
			});
			await Promise.all([start, expectEngineThere(cancel.signal)]);
			await engine.open({ path: ':memory:', query: { castBigIntToDouble: true } });
		});
		onProgress({ what: 'data', share: ENGINE_SHARE });
		const connection = await settle('data', START_SILENCE_MS, broken, async () => {
			if (data) await engine.registerFileBuffer(FILE, await data);
			else await engine.registerFileURL(FILE, source.url, DuckDBDataProtocol.HTTP, false);
			return connect(engine);
		});
		await checkSchema(connection);
		onProgress({ what: 'data', share: 1 });
		return wasmDatabase(engine, connection, broken);
	} catch (error) {
		cancel.abort();
		worker.terminate();
		throw error;
	}
}

/** Throws `EngineError` where the engine cannot be fetched: its own worker would say nothing and never answer. */
async function expectEngineThere(signal: AbortSignal): Promise<void> {
	const { status } = await fetch(engineUrl, { method: 'HEAD', signal });
	if (status === 404 || status === 410)
		throw new EngineError('engine', `the engine cannot be had (${status})`);
}

/** Opens the registered file; from the first statement on nothing may be fetched from elsewhere. */
async function connect(engine: AsyncDuckDB): Promise<AsyncDuckDBConnection> {
	const connection = await engine.connect();
	await connection.query('SET autoload_known_extensions = false');
	await connection.query('SET autoinstall_known_extensions = false');
	await connection.query(`ATTACH '${FILE}' AS atlas (READ_ONLY)`);
	await connection.query('USE atlas');
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
				await statement.close();
			}
		});
	return {
		query: <T>(sql: string, params: readonly Param[] = []) =>
			run(sql, params, (table) => arrowRows<T>(table)),
		queryBatches: (sql, params = []) => run(sql, params, arrowBatches),
		close: () => engine.terminate(),
	};
}

/** Is a WebAssembly module accepted? The engine itself would wait for ever where the page's policy forbids it. */
function isWasmAllowed(): boolean {
	try {
		const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
		return new WebAssembly.Module(empty) instanceof WebAssembly.Module;
	} catch {
		return false;
	}
}
