// How is the database opened at build time and in tests?
import { DuckDBInstance, type DuckDBConnection, type DuckDBResultReader } from '@duckdb/node-api';
import type { Database, Param } from './database';
import { EngineError } from './engine-error';
import { plainValue } from './plain-value';

/** Opens the file at `path` for reading. Throws `EngineError` of stage `data` where that fails. */
export async function openNodeDatabase(path: string): Promise<Database> {
	try {
		const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
		const connection = await instance.connect();
		return nodeDatabase(connection, () => {
			connection.closeSync();
			instance.closeSync();
		});
	} catch (cause) {
		throw new EngineError('data', `cannot open ${path}`, cause);
	}
}

/** Wraps an open connection; `close` is what {@link Database.close} calls. */
export function nodeDatabase(connection: DuckDBConnection, close: () => void): Database {
	return {
		async query<T>(sql: string, params: readonly Param[] = []): Promise<T[]> {
			try {
				const reader = await connection.runAndReadAll(sql, [...params]);
				return plainRows(reader) as T[];
			} catch (cause) {
				throw new EngineError('query', 'the query failed', cause);
			}
		},
		async close() {
			close();
		},
	};
}

/**
 * Column by column: row by row, the library takes nearly twice as long. Each row begins as a copy of one with all columns,
 * for an object that is given more than a dozen names one by one becomes a table of its own, eight times as large.
 */
function plainRows(reader: DuckDBResultReader): Record<string, unknown>[] {
	const names = reader.deduplicatedColumnNames();
	const empty = JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, null])))) as object;
	const rows = Array.from({ length: reader.currentRowCount }, (): Record<string, unknown> => ({ ...empty }));
	const columns = reader.getColumnsJS();
	names.forEach((name, index) => {
		const values = columns[index] ?? [];
		for (const [place, row] of rows.entries()) row[name] = plainValue(values[place]);
	});
	return rows;
}
