// How does a browser test look at Explore with more events than the bundled articles tell of?
import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeExploreSite } from '../bench/run/explore-site';
import { writeSynthetic } from '../bench/synthetic/write-synthetic';
import { useSite } from './site-of-its-own';
import { test } from './watched-page';

const SEED = 1;
const LIMIT_MS = 120_000;

/** Where such a site is, and how many bytes its database has; both once the tests run. */
export interface MadeUpSite {
	address: () => string;
	bytes: () => number;
}

/**
 * Makes a site of Explore alone with so many made-up events for the tests of a file, which then run one after the other.
 * `isWhole` fills the tables that other pages read, too.
 */
export function useMadeUpSite(events: number, isWhole = false): MadeUpSite {
	let bytes = 0;
	test.describe.configure({ mode: 'serial', timeout: LIMIT_MS });
	const address = useSite(async () => {
		const root = await mkdtemp(join(tmpdir(), 'bilateral-made-up-'));
		const database = join(root, 'events.duckdb');
		await writeSynthetic(database, events, SEED, isWhole);
		bytes = (await stat(database)).size;
		const directory = join(root, 'site');
		await makeExploreSite(directory, database);
		return { root, directory };
	});
	test.beforeEach(({ watch }) => watch.allow(/Failed to load resource.*404|bad HTTP response code \(404\)/));
	return { address, bytes: () => bytes };
}
