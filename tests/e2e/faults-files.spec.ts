// What does a reader see when a file of the page does not come, comes late, or is another than it should be?
import type { Page } from '@playwright/test';
import { answerSpoilt, hold, spoil, WAYS } from '../support/spoil';
import { expect, openExplore, test } from '../support/watched-page';

const PAIR = '/pair/CHN-NOR';
const ENTRY = /_app\/immutable\/entry\//;
const FILES = /_app\/immutable\//;

const notice = (page: Page) => page.getByRole('alert').filter({ hasText: 'could not be loaded' });
const isAlive = (page: Page) => expect(page.locator('html[data-alive]')).toBeAttached({ timeout: 20_000 });
/** What the page is for can be read. */
async function expectReadable(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toContainText('China and Norway');
	await expect(
		page.locator('main').getByText('Espen Barth Eide').filter({ visible: true }).first(),
	).toBeVisible();
}

test.beforeEach(({ watch }) =>
	watch.allow(/Failed to load|404|MIME|SyntaxError|import|Unexpected|preload|is not defined/i),
);

test('the page’s script: the printed page stays, says what is missing, and comes alive when loaded again', async ({
	page,
}) => {
	for (const way of WAYS)
		await test.step(way, async () => {
			await spoil(page, ENTRY, way);
			await page.goto(PAIR);
			await expect(notice(page)).toBeVisible();
			await expectReadable(page);
			await expect(page.getByRole('group', { name: 'Theme' })).toBeHidden();
			await page.unroute(ENTRY);
			await page.getByRole('button', { name: 'Load the page again' }).click();
			await isAlive(page);
			await expect(notice(page)).toBeHidden();
			await expect(page.getByRole('group', { name: 'Theme' })).toBeVisible();
		});
	await spoil(page, ENTRY, 'missing');
	await page.goto(`/fr${PAIR}`);
	await expect(page.getByRole('button', { name: 'Recharger la page' })).toBeVisible();
});

test('the page’s script: while it is slow the page can be read, and then it comes alive', async ({
	page,
}) => {
	const release = await hold(page, ENTRY);
	await page.goto(PAIR, { waitUntil: 'commit' });
	await expectReadable(page);
	await expect(notice(page)).toBeHidden();
	release();
	await isAlive(page);
});

test('a page without its style can be read and says so', async ({ page }) => {
	for (const way of ['missing', 'a page instead'] as const)
		await test.step(way, async () => {
			await spoil(page, '**/*.css', way);
			await page.goto(PAIR);
			await expectReadable(page);
			await expect(notice(page)).toBeVisible();
			await page.unroute('**/*.css');
		});
	await spoil(page, '**/*.css', 'cut short');
	await page.goto(PAIR);
	await expectReadable(page);
	await isAlive(page);
});

test('a style that comes late is waited for, but not by Explore, which carries its own', async ({ page }) => {
	const paints = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
	const release = await hold(page, '**/*.css');
	await page.goto('/', { waitUntil: 'commit' });
	await expect.poll(paints).toBe(1);
	await page.goto(PAIR, { waitUntil: 'commit' });
	await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
	// That nothing comes can only be seen by waiting for a while.
	await page.waitForTimeout(1000);
	expect(await paints()).toBe(0);
	release();
	await expect.poll(paints).toBe(1);
	await isAlive(page);
	await expect(notice(page)).toBeHidden();
});

test('letters that do not come, or come late, are set in others', async ({ page }) => {
	const LETTERS = '**/*.woff2';
	for (const way of WAYS)
		await test.step(way, async () => {
			await spoil(page, LETTERS, way);
			await page.goto(PAIR);
			await expectReadable(page);
			await isAlive(page);
			await expect(notice(page)).toBeHidden();
			await page.unroute(LETTERS);
		});
	const release = await hold(page, LETTERS);
	await page.goto(PAIR, { waitUntil: 'commit' });
	await expectReadable(page);
	// Text is never held back for its letters.
	const readDisplays = () => page.evaluate(() => [...document.fonts].map(({ display }) => display));
	await expect.poll(async () => (await readDisplays()).length).toBeGreaterThan(0);
	const displays = await readDisplays();
	expect(displays.filter((display) => !['swap', 'fallback', 'optional'].includes(display))).toEqual([]);
	release();
});

/** Spoils what the page at `path` does not name itself: parts that its script asks for later. */
async function spoilLaterParts(page: Page, path: string, way: (typeof WAYS)[number]): Promise<void> {
	const html = await (await page.request.get(path)).text();
	await page.route(/_app\/immutable\/.*\.(js|css)$/, (route) => {
		const name = new URL(route.request().url()).pathname.split('/').at(-1)!;
		return html.includes(name) ? route.continue() : answerSpoilt(route, way);
	});
}

test('a part that comes later: the rest works, and the page offers to be loaded again', async ({ page }) => {
	for (const way of WAYS)
		await test.step(way, async () => {
			await page.unrouteAll({ behavior: 'wait' });
			await spoilLaterParts(page, PAIR, way);
			await page.goto(PAIR);
			await isAlive(page);
			await expect(notice(page)).toBeVisible({ timeout: 20_000 });
			await expectReadable(page);
			await page.getByRole('button', { name: 'Dark' }).click();
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		});
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await expect(notice(page)).toBeHidden();
});

test('a tab of an older version: its parts are gone, another page comes whole, what is missing is said', async ({
	page,
}) => {
	let isGone = false;
	page.on('request', (request) => {
		if (request.isNavigationRequest()) isGone = false;
	});
	await page.route(FILES, (route) => (isGone ? answerSpoilt(route, 'missing') : route.continue()));
	for (const version of ['another', 'the same'] as const)
		await test.step(`the host tells of ${version} version`, async () => {
			await page.route('**/version.json', (route) =>
				version === 'another' ? route.fulfill({ json: { version: 'later' } }) : route.continue(),
			);
			await page.goto(PAIR);
			await isAlive(page);
			await page.evaluate(() => Object.assign(window, { isOld: true }));
			isGone = true;
			await page.getByRole('link', { name: 'Method' }).first().click();
			await expect(page).toHaveURL(/\/method$/);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('How the atlas is made');
			expect(await page.evaluate(() => 'isOld' in window)).toBe(false);
			await page.unroute('**/version.json');
		});
	await openExplore(page);
	isGone = true;
	await page.getByRole('group', { name: 'Show as' }).getByRole('button', { name: 'Matrix' }).click();
	await expect(page.getByText('The matrix did not arrive')).toBeVisible();
	await expect(notice(page)).toBeVisible();
	await page.getByRole('button', { name: 'Load the page again' }).click();
	await expect(page.getByRole('region', { name: /^Matrix/ }).getByRole('table')).toBeVisible({
		timeout: 40_000,
	});
});
