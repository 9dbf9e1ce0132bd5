// How does an engine come up in a worker, and who hears of it where it does not?
import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import engineUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { EngineError } from './engine-error';
import { expectEngineThere } from './expect-engine-there';
import { fetchData, type DataSource } from './fetch-data';
import { MAX_WHOLE_BYTES } from './register-data';
import { settle } from './settle';
import { trustWorker } from './trust-worker';

/** How far the start has come: what is being loaded, and the share of the whole from 0 to 1. */
export interface LoadProgress {
	what: 'engine' | 'data';
	share: number;
}

/** An engine that runs, with what `open` made of it. */
export interface StartedEngine<Opened> {
	engine: AsyncDuckDB;
	opened: Opened;
	/** Rejects with `EngineError` when the worker breaks down. */
	broken: Promise<never>;
}

/** Name under which the data file is registered with the engine. */
export const FILE = 'atlas.duckdb';

/** Size of `duckdb-eh.wasm` of the installed version: a compressed answer does not tell how large it will be. */
const ENGINE_BYTES = 34_242_586;
/** Share of the bar that the engine's download fills; the rest is its start and the data. */
const ENGINE_SHARE = 0.85;
/** Unless it is told so, the engine asks for the whole of a file at an address; of a host without ranges it still does. */
const BY_RANGES = { reliableHeadRequests: true, allowFullHTTPReads: true, forceFullHTTPReads: false };
const START_SILENCE_MS = 30_000;

/**
 * Starts the engine in a worker, registers the data and lets `open` connect, everything from our own origin.
 * Throws `EngineError` with the stage that failed; nothing is left running then.
 */
export async function startEngine<Opened>(
	source: DataSource,
	open: (engine: AsyncDuckDB) => Promise<Opened>,
	onProgress: (progress: LoadProgress) => void = () => {},
): Promise<StartedEngine<Opened>> {
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
			await Promise.all([start, expectEngineThere(engineUrl, cancel.signal)]);
			await engine.open({ path: ':memory:', query: { castBigIntToDouble: true }, filesystem: BY_RANGES });
		});
		onProgress({ what: 'data', share: ENGINE_SHARE });
		const opened = await settle('data', START_SILENCE_MS, broken, async () => {
			if (data) await engine.registerFileBuffer(FILE, await data);
			else await engine.registerFileURL(FILE, source.url, DuckDBDataProtocol.HTTP, false);
			return open(engine);
		});
		onProgress({ what: 'data', share: 1 });
		return { engine, opened, broken };
	} catch (error) {
		cancel.abort();
		worker.terminate();
		throw error;
	}
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
