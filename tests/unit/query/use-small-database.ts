// How do the tests of a file ask the small database of one engine?
import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../../../src/lib/query/database';
import { makeSmallDatabase } from './small-database';

/** Writes the database before the tests and removes it after them; the function gives it. */
export function useSmallDatabase(open: (path: string) => Promise<Database>): () => Database {
	let database: Database;
	let remove: () => Promise<void>;
	beforeAll(async () => {
		const file = await makeSmallDatabase();
		remove = file.remove;
		database = await open(file.path);
	}, 60_000);
	afterAll(async () => {
		await database?.close();
		await remove?.();
	});
	return () => database;
}
