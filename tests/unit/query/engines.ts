// The two engines that answer queries, as a test opens them: DuckDB for Node, and DuckDB-WASM without its worker.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { arrowRows } from '../../../src/lib/query/arrow-rows';
import type { Database, Param } from '../../../src/lib/query/database';
import { openNodeDatabase } from '../../../src/lib/query/node';
import { writeStatement } from '../../../src/lib/query/write-statement';

const require = createRequire(import.meta.url);

async function openBlockingWasm(path: string): Promise<Database> {
	const module = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	const bundles = { mvp: { mainModule: module, mainWorker: '' }, eh: { mainModule: module, mainWorker: '' } };
	const engine = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
	await engine.instantiate(() => {});
	engine.open({ path: ':memory:', query: { castBigIntToDouble: true } });
	engine.registerFileBuffer('atlas.duckdb', new Uint8Array(await readFile(path)));
	const connection = engine.connect();
	connection.query('SET autoload_known_extensions = false');
	connection.query("ATTACH 'atlas.duckdb' AS atlas (READ_ONLY)");
	connection.query('USE atlas');
	return {
		isInTurn: true,
		async query<T>(sql: string, params: readonly Param[] = []): Promise<T[]> {
			const written = writeStatement(sql, params);
			if (written !== null) return arrowRows<T>(connection.query(written));
			const statement = connection.prepare(sql);
			try {
				return arrowRows<T>(statement.query(...params));
			} finally {
				statement.close();
			}
		},
		async close() {
			connection.close();
			engine.reset();
		},
	};
}

export const ENGINES = [
	{ name: 'node', open: openNodeDatabase },
	{ name: 'wasm', open: openBlockingWasm },
] as const;
