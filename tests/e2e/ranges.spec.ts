// How much of a large database does Explore load?
import { useMadeUpSite } from '../support/made-up-site';
import { expect, openExplore, test, waitForAnswer } from '../support/watched-page';

const EVENTS = 150_000;
/** Smaller files come whole. */
const MAX_WHOLE_BYTES = 16_000_000;

const { address, bytes } = useMadeUpSite(EVENTS, true);

test('of a large database a reader of one pair loads the blocks that are asked for, not all', async ({
	page,
}) => {
	expect(bytes()).toBeGreaterThan(MAX_WHOLE_BYTES);
	const parts: number[] = [];
	page.on('response', (response) => {
		if (!response.url().includes('/data/events.duckdb')) return;
		expect([206, 304]).toContain(response.status());
		if (response.request().method() === 'GET') parts.push(Number(response.headers()['content-length'] ?? 0));
	});
	await openExplore(page, `${address()}/?country=CHN&with=USA`);
	await waitForAnswer(page);
	expect(parts.length).toBeGreaterThan(5);
	expect(Math.max(...parts)).toBeLessThan(bytes() / 2);
	// The engine reads ahead in growing blocks: how much, of half a dozen runs 12 to 18 MB of 27, hangs on the order of its reads.
	expect(parts.reduce((sum, part) => sum + part, 0)).toBeLessThan(bytes());
});
