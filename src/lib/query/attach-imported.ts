// How does what others coded come beside our database in the browser? Only when it is asked for.
import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { DataChoice } from '../model/view';
import { CATALOGS, togetherStatements } from './catalogs';
import { checkSchema } from './check-schema';
import { EngineError } from './engine-error';
import type { DataSource } from './fetch-data';
import { registerData } from './register-data';
import { settle } from './settle';

/** What can be asked beside our records. */
export type ChosenData = Exclude<DataChoice, 'ours'>;

const FILE = 'imported.duckdb';
const SILENCE_MS = 30_000;

/**
 * Attaches the file at `source` and gives a connection for each choice, on which the tables have the names that they have in
 * ours. Throws `EngineError` of stage `query` where that fails, of stage `engine` where the engine broke down.
 */
export async function attachImported(
	engine: AsyncDuckDB,
	source: DataSource,
	broken: Promise<never>,
): Promise<Record<ChosenData, AsyncDuckDBConnection>> {
	const cancel = new AbortController();
	try {
		return await settle('data', SILENCE_MS, broken, async ({ touch }) => {
			await registerData(engine, FILE, source, touch, cancel.signal);
			const imported = await engine.connect();
			await imported.query(`ATTACH IF NOT EXISTS '${FILE}' AS ${CATALOGS.imported} (READ_ONLY)`);
			await imported.query(`USE ${CATALOGS.imported}`);
			await checkSchema(imported);
			const both = await engine.connect();
			for (const statement of togetherStatements()) await both.query(statement);
			await both.query(`USE ${CATALOGS.both}`);
			return { imported, both };
		});
	} catch (cause) {
		cancel.abort();
		if (cause instanceof EngineError && cause.stage === 'engine') throw cause;
		const message = cause instanceof Error ? cause.message : String(cause);
		throw new EngineError('query', `what others coded could not be read: ${message}`, cause);
	}
}
