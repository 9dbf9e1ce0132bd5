// Does a journalist with a pair in mind get a citable answer, with and without JavaScript?
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/watched-page';

const PAGES = [
	'/pair/CHN-NOR',
	'/country/NOR',
	'/event/chn-nor-meeting-2024-02-05-espen-barth-eide-wang-yi',
	'/official/wang-yi',
	'/pair',
	'/compare',
];

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

test('an event carries JSON-LD, a page its feed', async ({ page, request }) => {
	await page.goto('/event/chn-nor-meeting-2024-02-05-espen-barth-eide-wang-yi');
	const text = await page.locator('script[type="application/ld+json"]').first().textContent();
	expect(JSON.parse(text ?? '')).toMatchObject({ '@type': 'Event', startDate: '2024-02-05' });
	await page.goto('/pair/CHN-NOR');
	const href = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
	const feed = await request.get(new URL(href ?? '', page.url()).href);
	expect(feed.ok()).toBe(true);
	expect(await feed.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
});

for (const theme of ['light', 'dark'] as const)
	for (const path of PAGES)
		test(`${path} has no fault of access and fits a phone, ${theme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: theme });
			await page.setViewportSize({ width: 390, height: 844 });
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width).toBeLessThanOrEqual(390);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
				[],
			);
		});
