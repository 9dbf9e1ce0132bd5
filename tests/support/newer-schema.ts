// What would the database of a later version look like to this page?
import { copyFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** The same data under layout 999, and how many bytes the original has. */
export async function writeNewerSchema(path: string): Promise<{ file: Buffer; bytes: number }> {
	const folder = await mkdtemp(join(tmpdir(), 'newer-schema-'));
	const copy = join(folder, 'events.duckdb');
	try {
		await copyFile(path, copy);
		const instance = await DuckDBInstance.create(copy);
		const connection = await instance.connect();
		await connection.run("UPDATE meta SET value = '999' WHERE key = 'schema'");
		await connection.run('CHECKPOINT');
		connection.closeSync();
		instance.closeSync();
		return { file: await readFile(copy), bytes: (await stat(path)).size };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
