// Does a page know the layout of the data file?
import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { SCHEMA_VERSION } from '../model/manifest';
import { arrowRows } from './arrow-rows';
import { EngineError } from './engine-error';

/** Throws `EngineError` of stage `schema` where the file in use has another layout. */
export async function checkSchema(connection: AsyncDuckDBConnection): Promise<void> {
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
