// How does what others coded come into the console? As a schema of its own, before the console is locked.
import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { EngineError } from '../engine-error';
import type { DataSource } from '../fetch-data';
import { registerData } from '../register-data';
import { settle } from '../settle';
import { ATTACH_THEIRS, THEIR_FILE } from './lock-statements';

const SILENCE_MS = 30_000;
/** Attaches the file at `source`. Throws `EngineError` where that fails. */
export async function attachTheirs(
	engine: AsyncDuckDB,
	connection: AsyncDuckDBConnection,
	source: DataSource,
	broken: Promise<never>,
): Promise<void> {
	const cancel = new AbortController();
	try {
		await settle('data', SILENCE_MS, broken, async ({ touch }) => {
			await registerData(engine, THEIR_FILE, source, touch, cancel.signal);
			await connection.query(ATTACH_THEIRS);
		});
	} catch (cause) {
		cancel.abort();
		const message = cause instanceof Error ? cause.message : String(cause);
		throw new EngineError('data', `what others coded could not be read: ${message}`, cause);
	}
}
