// Is Explore with more entries than it lists what it is with few?
import type { Page } from '@playwright/test';
import { watchEngineMemory } from '../support/engine-memory';
import { useMadeUpSite } from '../support/made-up-site';
import { soakExplore } from '../support/soak-explore';
import { expect, openExplore, test, waitForAnswer } from '../support/watched-page';

const EVENTS = 40_000;
const PX_OF_ALL = 100_000;

const { address } = useMadeUpSite(EVENTS);

test.beforeEach(async ({ page }) => {
	await openExplore(page, `${address()}/?country=CHN`);
	await waitForAnswer(page);
});

const heightOf = (page: Page) =>
	page.locator('section.list .scroll').evaluate((scroller) => scroller.scrollHeight);

test('a page that carries some of the pairs draws and counts them as from all, and has the rest once the data are read', async ({
	page,
}) => {
	let letGo = () => {};
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/duckdb-*.wasm', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(address());
	const shown = async () => ({
		lines: await page
			.locator('.arcs .arc')
			.evaluateAll((arcs) => arcs.map((arc) => arc.getAttribute('data-pair'))),
		ends: await page.locator('[data-end]').count(),
		summary: await page.locator('.map .summary').innerText(),
		note: await page.getByText(/^Lines: the /).allInnerTexts(),
		when: await page.getByRole('heading', { name: /^When: / }).allInnerTexts(),
	});
	await expect(page.locator('.explore[data-engine=loading]')).toBeVisible();
	await expect.poll(async () => (await shown()).note.length).toBe(1);
	const before = await shown();
	expect(before.lines.length).toBeGreaterThan(90);
	await page.getByRole('button', { name: 'Matrix', exact: true }).click();
	await expect(page.getByText('Counted for all countries once the data have been read.')).toBeVisible();
	letGo();
	await expect(page.getByRole('region', { name: /^Matrix/ }).getByRole('row')).not.toHaveCount(0);
	await page.getByRole('button', { name: 'Map', exact: true }).click();
	await expect.poll(shown).toEqual(before);
});

test('the list says how many it holds, and holds them once the reader turns to it', async ({ page }) => {
	await expect(page.getByText('Only the newest 5,000 are listed.')).toBeVisible();
	expect(await heightOf(page)).toBeLessThan(PX_OF_ALL);
	await page.locator('section.list').hover();
	await expect.poll(() => heightOf(page)).toBeGreaterThan(PX_OF_ALL);
});

test('a reader who walks the list by keys stays where she is as it grows', async ({ page }) => {
	const row = (index: number) => page.locator(`a[data-row="${index}"]`);
	// Rows are hidden until they are measured.
	await expect(row(0)).toBeVisible();
	await row(0).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => heightOf(page)).toBeGreaterThan(PX_OF_ALL);
	await expect(row(2)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(row(3)).toBeFocused();
	await page.keyboard.press('End');
	await expect(row(4999)).toBeFocused();
});

test('another filter begins the list anew', async ({ page }) => {
	await page.locator('section.list').hover();
	await expect.poll(() => heightOf(page)).toBeGreaterThan(PX_OF_ALL);
	await page.mouse.wheel(0, 20_000);
	await expect(page.locator('a[data-row="0"]')).toHaveCount(1);
	await expect(page.locator('a[data-row="0"]')).not.toBeInViewport();
	await page.getByRole('button', { name: /^State [\d,]+$/ }).click();
	await waitForAnswer(page);
	await expect(page.locator('a[data-row="0"]')).toBeInViewport();
});

const SOAKED = 40;
/** Code is still compiled; the engine's memory grows by steps of a fifth, until its largest questions have been asked. */
const MOST_GROWTH = { heap: 1.25, nodes: 1.05, engine: 1.5 };

test('nothing piles up as filter follows filter', async ({ page }) => {
	const engineOf = await watchEngineMemory(page);
	await page.reload();
	await waitForAnswer(page);
	const soak = await soakExplore(page, (filters) => filters >= SOAKED, engineOf);
	for (const held of ['heap', 'nodes', 'engine'] as const) {
		const [first = NaN, ...later] = soak[held];
		expect(Math.max(...later), held).toBeLessThan(MOST_GROWTH[held] * first);
	}
});
