// How does the engine get a data file under a name of its own?
import { DuckDBDataProtocol, type AsyncDuckDB } from '@duckdb/duckdb-wasm';
import { fetchData, type DataSource } from './fetch-data';

/** Smaller files come whole and compressed; of larger ones the engine asks for the blocks that it needs. */
export const MAX_WHOLE_BYTES = 16_000_000;

/**
 * Registers the file at `source` as `name`, in the place of one of that name; `touch` is called as it comes.
 * Throws `EngineError` of stage `data` where it cannot be had.
 */
export async function registerData(
	engine: AsyncDuckDB,
	name: string,
	source: DataSource,
	touch: () => void,
	signal: AbortSignal,
): Promise<void> {
	await engine.dropFile(name);
	if (source.bytes <= MAX_WHOLE_BYTES)
		await engine.registerFileBuffer(name, await fetchData(source, touch, signal));
	else await engine.registerFileURL(name, source.url, DuckDBDataProtocol.HTTP, false);
}
