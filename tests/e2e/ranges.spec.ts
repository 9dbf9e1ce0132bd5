// How much of a large database does Explore load?
import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeExploreSite } from '../bench/run/explore-site';
import { writeSynthetic } from '../bench/synthetic/write-synthetic';
import { useSite } from '../support/site-of-its-own';
import { expect, openExplore, test, waitForAnswer } from '../support/watched-page';

const EVENTS = 150_000;
/** Smaller files come whole. */
const MAX_WHOLE_BYTES = 16_000_000;
let bytes = 0;

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const address = useSite(async () => {
	const root = await mkdtemp(join(tmpdir(), 'bilateral-ranges-'));
	const database = join(root, 'events.duckdb');
	await writeSynthetic(database, EVENTS, 1, true);
	bytes = (await stat(database)).size;
	const directory = join(root, 'site');
	await makeExploreSite(directory, database);
	return { root, directory };
});

test('of a large database a reader of one pair loads the blocks that are asked for, not all', async ({
	page,
	watch,
}) => {
	// The site is Explore alone.
	watch.allow(/Failed to load resource.*404|bad HTTP response code \(404\)/);
	expect(bytes).toBeGreaterThan(MAX_WHOLE_BYTES);
	const parts: number[] = [];
	page.on('response', (response) => {
		if (!response.url().includes('/data/events.duckdb')) return;
		expect([206, 304]).toContain(response.status());
		if (response.request().method() === 'GET') parts.push(Number(response.headers()['content-length'] ?? 0));
	});
	await openExplore(page, `${address()}/?country=CHN&with=USA`);
	await waitForAnswer(page);
	expect(parts.length).toBeGreaterThan(5);
	expect(Math.max(...parts)).toBeLessThan(bytes / 2);
	// On a slow machine Explore counts ahead before this is reckoned, and loads more than the pair needs.
	expect(parts.reduce((sum, part) => sum + part, 0)).toBeLessThan(bytes);
});
