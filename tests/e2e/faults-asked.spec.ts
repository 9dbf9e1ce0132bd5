// What does a reader see when a file that a press asks for does not come as it is?
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { spoil, WAYS } from '../support/spoil';
import { expect, openExplore, test, waitForAnswer } from '../support/watched-page';

/** Fields that are filled in before the page is alive are emptied. */
const isAlive = (page: Page) => page.locator('html[data-alive]').waitFor({ state: 'attached' });

test.beforeEach(({ watch }) => watch.allow(/Failed to load|404|Failed to decode|OTS parsing|JSON/i));

/** Each way in turn: `press` shows what is wrong, and works once the file is there. */
async function inEachWay(
	page: Page,
	pattern: string | RegExp,
	expectFault: () => Promise<void>,
	expectRight: () => Promise<void>,
): Promise<void> {
	for (const way of WAYS)
		await test.step(way, async () => {
			await spoil(page, pattern, way);
			await expectFault();
			await page.unroute(pattern);
			await expectRight();
		});
}

test('relations that do not come are told of, and the rest of Explore answers', async ({ page }) => {
	// Explore is opened once for each way.
	test.slow();
	for (const way of WAYS)
		await test.step(way, async () => {
			await spoil(page, '**/relations.json', way);
			await openExplore(page, '/?country=NOR&layer=anniversaries');
			await waitForAnswer(page);
			await expect(page.getByText(/^Relations did not arrive: /)).toBeVisible();
			await expect(page.locator('a[data-event]').first()).toBeVisible();
			await page.unroute('**/relations.json');
			await page.getByRole('button', { name: 'Hide anniversaries' }).click();
			await page.getByRole('button', { name: 'Show anniversaries' }).click();
			await expect(page.getByText(/^Relations did not arrive: /)).toBeHidden();
			await expect(page.locator('[data-relations]')).toContainText('Relations with China since');
		});
});

test('a comparison says which pair did not come, and asks again', async ({ page }) => {
	await inEachWay(
		page,
		'**/pair/CHN-NOR.json',
		async () => {
			await page.goto('/compare?pairs=CHN-NOR,CHN-FRA');
			await expect(page.getByText(/^Not everything arrived: .*CHN-NOR/)).toBeVisible();
		},
		async () => {
			await page.getByRole('button', { name: 'Try again' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toContainText('China and Norway');
			await expect(page.getByText(/^Not everything arrived/)).toBeHidden();
		},
	);
});

test('a selection without its licence is not saved, and says why', async ({ page }) => {
	await openExplore(page, '/?country=NOR');
	await waitForAnswer(page);
	const press = async () => {
		await page.getByRole('button', { name: /^Download/ }).click();
		await page.getByRole('menuitem', { name: 'README' }).click();
	};
	await spoil(page, '**/LICENSE.txt', 'missing');
	await press();
	await expect(page.getByText('The file could not be made.')).toBeVisible();
	await page.unroute('**/LICENSE.txt');
	const saved = page.waitForEvent('download');
	await press();
	expect(await readFile(await (await saved).path(), 'utf8')).toContain('MIT License');
});

test('a picture is not made of other letters than the page’s', async ({ page }) => {
	await page.goto('/pair/CHN-NOR');
	const what = 'Picture of the figures and the timeline';
	const press = async () => {
		await page.getByRole('button', { name: what }).click();
		await page.getByRole('menuitem', { name: /^SVG/ }).click();
	};
	await inEachWay(
		page,
		'**/*.woff2',
		async () => {
			await press();
			await expect(page.getByText('The picture could not be made. Try again.')).toBeVisible();
		},
		async () => {
			const saved = page.waitForEvent('download');
			await press();
			expect(await readFile(await (await saved).path(), 'utf8')).toContain('@font-face');
		},
	);
});

test('a text is not read without the tables of names, and is once they are there', async ({ page }) => {
	const press = () => page.getByRole('button', { name: 'Read it' }).click();
	await inEachWay(
		page,
		/\/data\/reference\.json/,
		async () => {
			// Tables that came once are kept until the page is left.
			await page.goto('/read');
			await isAlive(page);
			await page
				.getByLabel(/^Text of an article/)
				.fill('OSLO, Feb. 6, 2024 — Norwegian Foreign Minister Eide met with his Chilean counterpart.');
			await press();
			await expect(page.getByRole('alert')).toContainText('tables of names');
		},
		async () => {
			await press();
			await expect(page.locator('#main').getByRole('status')).toContainText(/record/);
		},
	);
});

test('a frozen copy that cannot be had is said, and the live frame stays', async ({ page }) => {
	await spoil(page, /\/embed\/v1\/timeline\/CHN-NOR/, 'missing');
	await page.goto('/embed?view=timeline&of=CHN-NOR');
	await isAlive(page);
	await page.getByRole('radio', { name: /^frozen/i }).check();
	await expect(page.getByRole('alert')).toContainText(/copy could not/);
	await page.unroute(/\/embed\/v1\/timeline\/CHN-NOR/);
	await page.getByRole('radio', { name: /^live/i }).check();
	await page.getByRole('radio', { name: /^frozen/i }).check();
	await expect(page.getByText(/^A copy of \d+/)).toBeVisible();
});
