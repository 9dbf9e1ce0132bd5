// Are the data, the method and the downloads there for everybody, also without JavaScript?
import { csvParse } from 'd3-dsv';
import { expectFitsWidth } from '../support/access';
import { expect, test } from '../support/watched-page';

test('nothing of a missing page is wider than a phone', async ({ page, watch }) => {
	watch.allow(/404|Not found/);
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/no-such-page');
	await expectFitsWidth(page);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the CSV of everything comes from the page and reads strictly', async ({ page, request }) => {
		await page.goto('/data');
		const href = await page.getByRole('link', { name: 'events.csv' }).getAttribute('href');
		const response = await request.get(new URL(href ?? '', page.url()).href);
		expect(response.status()).toBe(200);
		const rows = csvParse(await response.text());
		expect(rows.length).toBeGreaterThan(0);
		await expect(page.getByRole('heading', { level: 1 })).toContainText(`${rows.length} events`);
		await page.goto('/method');
		await expect(page.getByRole('heading', { name: 'How accurate it is, as measured' })).toBeVisible();
	});
});
