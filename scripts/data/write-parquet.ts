// How does the table of events become a Parquet file?
import { DuckDBInstance } from '@duckdb/node-api';

const quoted = (path: string) => `'${path.replaceAll("'", "''")}'`;

/** Copies table `events` of the database at `database` to a new file at `path`, in the table's order. */
export async function writeParquet(database: string, path: string): Promise<void> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		await connection.run(`ATTACH ${quoted(database)} AS atlas (READ_ONLY)`);
		await connection.run(
			`COPY (SELECT * EXCLUDE (search) FROM atlas.events) TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd)`,
		);
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
