// How does a cube get columns from an engine?
import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Table } from 'apache-arrow';
import { arrowRows } from '../../../src/lib/query/arrow-rows';
import { arrowBatches } from '../../../src/lib/query/cubes/arrow-batches';
import type { ColumnSource } from '../../../src/lib/query/cubes/column-batch';
import type { Param } from '../../../src/lib/query/database';

/** Asks over a connection that has attached the data as `atlas`. */
export async function makeColumnSource(connection: AsyncDuckDBConnection): Promise<Required<ColumnSource>> {
	await connection.query('USE atlas');
	const run = async (sql: string, params: readonly Param[]): Promise<Table> => {
		const statement = await connection.prepare(sql);
		try {
			return await statement.query(...params);
		} finally {
			await statement.close();
		}
	};
	return {
		query: async <T>(sql: string, params: readonly Param[] = []) => arrowRows<T>(await run(sql, params)),
		queryBatches: async (sql, params = []) => arrowBatches(await run(sql, params)),
	};
}
