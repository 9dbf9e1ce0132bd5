// How is the database opened at build time and in tests?
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
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
				return reader.getRowObjectsJS().map(plainRow) as T[];
			} catch (cause) {
				throw new EngineError('query', 'the query failed', cause);
			}
		},
		async close() {
			close();
		},
	};
}

function plainRow(row: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}
