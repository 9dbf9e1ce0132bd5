// Does the page Read show what the extractor makes of a text, at home and for everybody?
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectFitsWidths, expectNoFindingInThemes } from '../support/access';
import { expect, test } from '../support/watched-page';

const TEXT =
	'OSLO, Feb. 6, 2024 — Norwegian Foreign Minister Espen Barth Eide met with Chilean Foreign Minister Alberto van Klaveren in Oslo on Tuesday. Eide hopes to visit Peru.';

async function paste(page: Page, text: string): Promise<void> {
	await page.goto('/read');
	await page.getByLabel(/^Text of an article/).fill(text);
	await page.getByRole('button', { name: 'Read it' }).click();
	await expect(page.locator('#main').getByRole('status')).toContainText(/record/);
}

test('a pasted text is marked, its record stands beside it, what was dropped says why', async ({ page }) => {
	await paste(page, TEXT);
	const record = page.locator('#record-0-0');
	await expect(record.getByRole('heading')).toContainText('Espen Barth Eide');
	await expect(record).toContainText('6 February 2024');
	await expect(record).toContainText('meeting/');
	const trigger = page.locator('a.trigger').first();
	await expect(trigger).toHaveText(/met/);
	await trigger.hover();
	await expect(record).toHaveClass(/lit/);
	await page.getByRole('heading', { name: 'Read a text' }).hover();
	await expect(record).not.toHaveClass(/lit/);
	await record.getByRole('button').focus();
	await expect(trigger).toHaveClass(/lit/);
	await expect(page.getByText('A wish, an offer or an invitation, not an act.')).toBeVisible();
});

test('the records are saved as they are', async ({ page }) => {
	await paste(page, TEXT);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'NDJSON' }).click();
	const lines = (await readFile(await (await download).path(), 'utf8')).trim().split('\n');
	expect(JSON.parse(lines[0] ?? '')).toMatchObject({
		type: 'meeting',
		date: '2024-02-06',
		countries: ['CHL', 'NOR'],
	});
});

test('a file that cannot be read says why', async ({ page }) => {
	await page.goto('/read');
	await page
		.getByLabel('or a file')
		.setInputFiles({ name: 'talks.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
	await expect(page.getByText(/talks\.pdf:1: unknown kind of file/)).toBeVisible();
});

test('axe finds nothing, light and dark, on a desk and on a phone', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	await page.goto('/read');
	await page.getByRole('button', { name: 'Try a sample' }).click();
	await expect(page.locator('#main').getByRole('status')).toContainText(/record/);
	for (const width of [1440, 390]) {
		await expectFitsWidths(page, [width]);
		await expectNoFindingInThemes(page);
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the page names the command', async ({ page }) => {
		await page.goto('/read');
		await expect(page.getByText('npm run extract -- --explain')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Read it' })).toBeHidden();
	});
});
