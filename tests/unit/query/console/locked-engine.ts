// How does a test open the console's engine, locked as a reader has it, without its worker?
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import {
	AFTER_ATTACH,
	ATTACH_THEIRS,
	BEFORE_ATTACH,
	THEIR_FILE,
} from '../../../../src/lib/query/console/lock-statements';

const require = createRequire(import.meta.url);

/** Opens the database file at `path` with the browser's engine, and what others coded where `theirs` is given. */
export async function openLocked(path: string, theirs?: string) {
	const module = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	const bundles = { mvp: { mainModule: module, mainWorker: '' }, eh: { mainModule: module, mainWorker: '' } };
	const engine = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
	await engine.instantiate(() => {});
	engine.open({ path: ':memory:', query: { castBigIntToDouble: true } });
	engine.registerFileBuffer('atlas.duckdb', new Uint8Array(await readFile(path)));
	const connection = engine.connect();
	for (const statement of BEFORE_ATTACH) connection.query(statement);
	connection.query("ATTACH 'atlas.duckdb' AS atlas (READ_ONLY)");
	if (theirs !== undefined) {
		engine.registerFileBuffer(THEIR_FILE, new Uint8Array(await readFile(theirs)));
		connection.query(ATTACH_THEIRS);
	}
	for (const statement of AFTER_ATTACH) connection.query(statement);
	return { connection, close: () => engine.reset() };
}
