// Does a journalist with a pair in mind get a citable answer, with and without JavaScript?
import type { APIRequestContext } from '@playwright/test';
import { DuckDBInstance } from '@duckdb/node-api';
import { readFile } from 'node:fs/promises';
import { expectFitsWidth, expectNoFinding, expectNoFindingInThemes } from '../support/access';
import { checkAtom } from '../support/check-atom';
import { checkJsonLd } from '../support/check-json-ld';
import { expect, openExplore, test, waitForAnswer } from '../support/watched-page';

const PAGES = [
	'/pair/CHN-NOR',
	'/country/NOR',
	'/event/chn-nor-meeting-2024-02-05-espen-barth-eide-wang-yi',
	'/official/wang-yi',
	'/pair',
	'/country',
	'/compare',
	'/compare?pairs=CHN-NOR,CHE-CHN',
];

/** Ids of a file of events, read by a parser that refuses whatever RFC 4180 does not allow. */
async function readStrictly(path: string): Promise<unknown[]> {
	const connection = await (await DuckDBInstance.create()).connect();
	const reader = await connection.runAndReadAll(
		`SELECT id FROM read_csv('${path}', header = true, delim = ',', quote = '"', escape = '"',
			strict_mode = true, null_padding = false, ignore_errors = false, all_varchar = true)`,
	);
	return reader.getRows().flat();
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('finds the pair, reads its figures, follows an event to its sources', async ({ page }) => {
		await page.goto('/pair');
		await page.getByRole('link', { name: 'China and Norway', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('China and Norway');
		await expect(page.getByText('Diplomatic relations since 5 October 1954.')).toBeVisible();
		await expect(page.locator('dt', { hasText: 'Contacts in the data' })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Sources on this pair' })).toBeVisible();
		await expect(page.getByRole('img', { name: /years of relations/ }).first()).toBeAttached();
		await page
			.getByRole('link', { name: /^Visit of Espen Barth Eide/ })
			.first()
			.click();
		await expect(page.getByRole('heading', { name: 'How the date was settled' })).toBeVisible();
		await expect(page.getByRole('rowheader', { name: 'Date' })).toBeVisible();
		await expect(page.locator('blockquote').first()).toBeVisible();
	});

	test('saves the pair as CSV, which opens unchanged in a strict parser', async ({ page, request }) => {
		await page.goto('/pair/CHN-NOR');
		const saved = page.waitForEvent('download');
		await page.locator('li', { hasText: 'CSV, for spreadsheets' }).getByRole('link').click();
		const file = await saved;
		expect(file.suggestedFilename()).toBe('CHN-NOR.csv');
		const path = await file.path();
		expect(await readFile(path, 'utf8')).not.toMatch(/[^\r]\n/);
		const ids = await readStrictly(path);
		const whole = (await (await request.get('/pair/CHN-NOR.json')).json()) as { events: { id: string }[] };
		expect(ids.length).toBeGreaterThan(1);
		expect(ids).toEqual(whole.events.map(({ id }) => id));
	});

	test('goes from a row of the list to the page of its event', async ({ page }) => {
		await page.goto('/');
		await page.locator('a[data-event]').first().click();
		await expect(page).toHaveURL(/\/event\//);
		await expect(page.getByRole('heading', { name: 'What is kept, and why' })).toBeVisible();
	});

	test('is told that comparing needs a script', async ({ page }) => {
		await page.goto('/compare?pairs=CHN-NOR');
		await expect(page.getByText('needs JavaScript')).toBeVisible();
	});
});

test('the other order of a pair leads to the page', async ({ page }) => {
	await page.goto('/pair/NOR-CHN');
	await expect(page).toHaveURL(/\/pair\/CHN-NOR$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('China and Norway');
});

test('pairs stand side by side on one scale, in any spelling of their codes', async ({ page }) => {
	await page.goto('/compare?pairs=nor-chn,CHN-CHE,nonsense');
	await expect(page.getByRole('columnheader')).toHaveText(['China and Norway', 'Switzerland and China']);
	await expect(page.getByText('1 part of the address left out')).toBeVisible();
	await expect(page.getByRole('img', { name: /^Timeline/ })).toHaveCount(2);
});

test('a citation opens in the forms of reference managers', async ({ page }) => {
	await page.goto('/pair/CHN-NOR');
	await page.locator('summary', { hasText: 'BibTeX' }).click();
	await expect(page.getByRole('region', { name: 'BibTeX' })).toContainText('SHA-256');
});

test('filters, cites what is shown, and asks in SQL', async ({ page }) => {
	// Two engines start, and every part of Explore is checked under the sheet.
	test.setTimeout(180_000);
	await openExplore(page, '/?country=CHN&with=NOR');
	await waitForAnswer(page);
	const headline = await page.locator('h1 .wide').textContent();
	await page.getByRole('button', { name: 'Cite this view' }).click();
	const sheet = page.getByRole('dialog', { name: 'Cite this view' });
	await expect(sheet.getByText(`“${headline}”`)).toContainText(
		/filter China, Norway, version [0-9a-f]{12}, .*\?country=CHN&with=NOR\.$/,
	);
	for (const [name, start] of [
		['BibTeX', '@'],
		['RIS', 'TY  - DATA'],
		['CSL-JSON', '['],
	] as const) {
		await sheet.locator('summary', { hasText: name }).click();
		const text = (await sheet.getByRole('region', { name }).textContent()) ?? '';
		expect(text.startsWith(start)).toBe(true);
		expect(text).toMatch(/SHA-256 [0-9a-f]{64}/);
	}
	await expectNoFinding(page);
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
	await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'SQL' }).click();
	await page.getByRole('button', { name: 'Run', exact: true }).click();
	await expect(page.getByRole('region', { name: 'Answer' })).toBeVisible({ timeout: 40_000 });
});

test('an entry of Explore leads to its own page and those of its pair', async ({ page }) => {
	await openExplore(page, '/?country=CHN&with=NOR');
	await waitForAnswer(page);
	await expect(page.getByRole('link', { name: 'Page of China and Norway' })).toHaveAttribute(
		'href',
		/\/pair\/CHN-NOR$/,
	);
	await page.locator('a[data-event]').first().click();
	const pages = page.getByRole('navigation', { name: 'Pages on this entry' });
	await expect(pages.getByRole('link', { name: 'Norway', exact: true })).toHaveAttribute(
		'href',
		/\/country\/NOR$/,
	);
	await expect(pages.getByRole('link', { name: 'Espen Barth Eide', exact: true })).toHaveAttribute(
		'href',
		/\/official\/espen-barth-eide$/,
	);
	await pages.getByRole('link', { name: 'This entry, with its citation' }).click();
	await expect(page.getByRole('heading', { name: 'How the date was settled' })).toBeVisible();
});

test('the whole data set can be cited', async ({ page }) => {
	await page.goto('/data');
	const cite = page.locator('section', { has: page.getByRole('heading', { name: 'Cite this data set' }) });
	await expect(cite.locator('blockquote')).toContainText(/^“All events of the atlas”.*version [0-9a-f]{12}/);
	await cite.locator('summary', { hasText: 'RIS' }).click();
	await expect(cite.getByRole('region', { name: 'RIS' })).toContainText(/SHA-256 [0-9a-f]{64}/);
});

for (const path of PAGES.slice(0, 3))
	test(`${path} names an image of its own for previews`, async ({ page, request }) => {
		await page.goto(path);
		const image = await page.locator('meta[property="og:image"]').getAttribute('content');
		expect(image).toContain(path.split('/').at(-1));
		const response = await request.get(new URL(image ?? '', page.url()).href);
		expect(response.status()).toBe(200);
		expect((await response.body()).subarray(1, 4).toString()).toBe('PNG');
		await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
	});

/** Addresses of all pages of a kind that the search can find. */
async function listPages(request: APIRequestContext, kind: string): Promise<string[]> {
	const index = (await (await request.get('/search-index.json')).json()) as {
		storedFields: Record<string, { path: string }>;
	};
	return Object.values(index.storedFields).flatMap(({ path }) =>
		path.startsWith(`/${kind}/`) ? [path] : [],
	);
}

test('every feed is valid, and leads to pages that are there', async ({ request }) => {
	const pages = [...(await listPages(request, 'country')), ...(await listPages(request, 'pair'))];
	expect(pages.length).toBeGreaterThan(1);
	let entries = 0;
	for (const path of ['/events', ...pages].map((page) => `${page}.atom`)) {
		const read = checkAtom(await (await request.get(path)).text());
		const links = path === '/events.atom' ? read.entries : read.entries.slice(0, 1);
		for (const { links: link } of [read.feed, ...links]) {
			const target = new URL(link.alternate ?? '', `http://localhost${path}`).pathname;
			expect((await request.head(target)).status(), `${path} → ${target}`).toBe(200);
		}
		entries += read.entries.length;
	}
	expect(entries).toBeGreaterThan(1);
});

test('the JSON-LD of every event is valid schema.org', async ({ request }) => {
	test.setTimeout(180_000);
	const pages = await listPages(request, 'event');
	const texts: Record<string, string> = {};
	for (const path of pages) {
		const html = await (await request.get(path)).text();
		const found = [...html.matchAll(/<script type="application\/ld\+json"[^>]*>([^<]*)<\/script>/g)];
		expect(found.length, path).toBe(1);
		texts[path] = found[0]?.[1] ?? '';
	}
	expect(pages.length).toBeGreaterThan(1);
	expect(checkJsonLd(texts)).toEqual([]);
});

test('a page names its feed', async ({ page, request }) => {
	await page.goto('/pair/CHN-NOR');
	const href = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
	const feed = await request.get(new URL(href ?? '', page.url()).href);
	expect(checkAtom(await feed.text()).feed.links.alternate).toMatch(/pair\/CHN-NOR$/);
});

for (const path of PAGES)
	test(`${path} has no fault of access and fits a phone, light and dark`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectFitsWidth(page);
		await expectNoFindingInThemes(page);
	});
