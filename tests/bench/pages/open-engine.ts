// What is the least that a page can do to ask DuckDB-WASM about a file? (the measure for our own start)
import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import engineUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

const FILE = 'atlas.duckdb';

/** Instantiates, connects, and attaches the file as `atlas`; answers with a count of its events. */
export async function openEngine(
	url: string,
): Promise<{ engine: AsyncDuckDB; connection: AsyncDuckDBConnection }> {
	const engine = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
	await engine.instantiate(engineUrl);
	await engine.open({ path: ':memory:', query: { castBigIntToDouble: true } });
	await engine.registerFileURL(FILE, url, DuckDBDataProtocol.HTTP, false);
	const connection = await engine.connect();
	await connection.query('SET autoload_known_extensions = false');
	await connection.query('SET autoinstall_known_extensions = false');
	await connection.query(`ATTACH '${FILE}' AS atlas (READ_ONLY)`);
	await connection.query('SELECT count(*) FROM atlas.events');
	return { engine, connection };
}
