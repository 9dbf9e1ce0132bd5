// Does an address that nobody wrote rightly lead to help, and never to a page that runs it?
import type { Page } from '@playwright/test';
import { expect, openExplore, test, waitForAnswer } from '../support/watched-page';

/** Addresses without a page: each is answered 404 with the page that searches. */
const MISSING = [
	['unknown country', '/country/ZZZ'],
	['country by name', '/country/Norway'],
	['half-written pair', '/pair/CHN-'],
	['pair of one', '/pair/CHN-CHN'],
	['pair of three', '/pair/CHN-NOR-RUS'],
	['pair with an unknown code', '/pair/CHN-ZZZ'],
	['markup in a pair', '/pair/%3Cimg%20src=x%20onerror=alert(1)%3E'],
	['file of a pair that there is not', '/pair/CHN-ZZZ.csv'],
	['feed of a country that there is not', '/country/ZZZ.atom'],
	['card of nothing', '/card/pair/CHN-ZZZ.png'],
	['malformed id', '/event/..%2F..%2Fetc%2Fpasswd'],
	['id that ends an attribute', '/event/%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E'],
	['name that ends a statement', "/official/x'%3B%20DROP%20TABLE%20events%3B--"],
	['formula for a name', '/official/=HYPERLINK(%22http%3A%2F%2Fexample.org%22)'],
	['marks of direction', '/official/%E2%80%AEgnay%E2%80%8F'],
	['a day that there is not', '/day/13-45'],
	['embed of nothing', '/embed/v1/map/ZZZ'],
	['half a percent sign', '/event/%E0%A4%A'],
] as const;

const MARKUP = '<img src=x onerror=alert(1)><script>alert(1)</script>';
const HOSTILE = encodeURIComponent(MARKUP);

/** Queries of pages that are there: each page stands, and says what it left out where it promises to. */
const QUERIES = [
	['/compare', `pairs=CHN-NOR,${HOSTILE},CHN-,ZZZ-NOR`, '3 parts of the address left out'],
	['/anniversaries', `country=${HOSTILE}&year=20x4&region=' OR 1=1&from=9999`, null],
	['/embed', `view=${HOSTILE}&of=${HOSTILE}`, null],
	['/sql', `q=${HOSTILE}`, null],
	['/read', `text=${HOSTILE}`, null],
	['/search-index.json', `q=${HOSTILE}`, null],
] as const;

/** Fails the test where a page opens a box: nothing of an address may run. */
function forbidBoxes(page: Page): () => number {
	let boxes = 0;
	page.on('dialog', (box) => {
		boxes++;
		void box.dismiss();
	});
	return () => boxes;
}

test('addresses without a page are missing, and their words are not in the page', async ({ request }) => {
	for (const [name, address] of MISSING) {
		const response = await request.get(address, { failOnStatusCode: false });
		expect(response.status(), name).toBe(404);
		const text = await response.text();
		expect(text, name).toContain('The atlas has no such page');
		expect(text, name).not.toContain('alert(1)');
		expect(text, name).not.toContain('DROP TABLE');
	}
});

for (const [path, query, said] of QUERIES)
	test(`${path} stands under a hostile query`, async ({ page }) => {
		const boxes = forbidBoxes(page);
		const response = await page.goto(`${path}?${query}`);
		expect(response?.status()).toBe(200);
		if (path.endsWith('.json')) return;
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		if (said !== null) await expect(page.getByText(said)).toBeVisible();
		await expect(page.locator('img[src="x"]')).toHaveCount(0);
		await expect(page.locator('script', { hasText: 'alert(1)' })).toHaveCount(0);
		expect(boxes()).toBe(0);
	});

test('Explore leaves out what means nothing, says so, and takes words as words', async ({ page }) => {
	const boxes = forbidBoxes(page);
	await openExplore(page, `/?country=CHN&from=2023-02-30&type=${HOSTILE}&event="><script>&utm_source=mail`);
	await waitForAnswer(page);
	const note = page.getByText('Part of the address was left out').locator('..');
	await expect(note).toContainText('“from”, “type”, “event”');
	expect(await page.locator('a[data-event]').count()).toBeGreaterThan(0);
	for (const words of [MARKUP, `' OR '1'='1`, '=HYPERLINK("x")', '\u202e\u200fتشين']) {
		await page.getByLabel('Words').first().fill(words);
		await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(words);
		await waitForAnswer(page);
		await expect(page.getByText('Nothing matches')).toBeVisible();
	}
	await expect(page.locator('img[src="x"]')).toHaveCount(0);
	expect(boxes()).toBe(0);
});

test('a country that there is not gives no entry and no link to a page', async ({ page }) => {
	await openExplore(page, '/?country=ZZZ');
	await waitForAnswer(page);
	await expect(page.getByText('Nothing matches')).toBeVisible();
	await expect(page.getByRole('link', { name: /^Page of/ })).toHaveCount(0);
});
