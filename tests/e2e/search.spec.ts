// Does the search find what a reader types, and does a missing page help?
import { expectFitsWidth, expectNoFinding } from '../support/access';
import { expect, test } from '../support/watched-page';

const PLACE = 'Country, pair, person, place';

test('/ leads to the field, and what is typed in any order and spelling is found', async ({ page }) => {
	await page.goto('/anniversaries');
	await page.locator('html.scripted').waitFor();
	const field = page.getByPlaceholder(PLACE);
	await expect(async () => {
		await page.keyboard.press('/');
		await expect(field).toBeFocused({ timeout: 500 });
	}).toPass();
	for (const [typed, label] of [
		['norway china', 'China and Norway'],
		['Türkiye', 'Türkiye'],
		['viet nam', 'Vietnam'],
		["Cote d'Ivoire", "Côte d'Ivoire"],
	] as const) {
		await field.fill(typed);
		const list = page.getByRole('listbox', { name: 'Hits' });
		await expect(list.getByRole('option').first()).toContainText(label.replace('Vietnam', 'Viet'));
	}
	await field.fill('eide beijing');
	const hit = page.getByRole('option').first();
	await expect(hit).toContainText(/Eide/);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/anniversaries$/);
});

test('hostile words are only words', async ({ page }) => {
	await page.goto('/anniversaries');
	const field = page.getByPlaceholder(PLACE);
	for (const typed of [
		'<script>alert(1)</script>',
		'"; DROP TABLE events; --',
		'=HYPERLINK("x")',
		'\u202e\u200f((',
	]) {
		await field.fill(typed);
		await expect(page.getByRole('listbox', { name: 'Hits' })).toBeVisible();
	}
	await expect(page.locator('script', { hasText: 'alert(1)' })).toHaveCount(0);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('a button opens the search over the whole screen', async ({ page }) => {
		await page.goto('/anniversaries');
		await expect(page.locator('html[data-alive]')).toBeAttached();
		await page.getByRole('button', { name: 'Search', exact: true }).click();
		const dialog = page.getByRole('dialog', { name: 'Search' });
		await expect(dialog).toBeVisible();
		await expect(dialog.getByRole('combobox')).toBeFocused();
		await page.keyboard.type('norw');
		await expect(dialog.getByRole('option').first()).toContainText('Norway');
		await expectNoFinding(page);
		await expectFitsWidth(page);
	});
});

for (const [address, said] of [
	['/no-such-page', '/no-such-page'],
	['/event/%3Cscript%3Ealert(1)%3C%2Fscript%3E', 'script'],
	['/country/=HYPERLINK(', 'HYPERLINK'],
	['/pair/%E2%80%AE%E2%80%8F', '/pair/'],
] as const)
	test(`a missing page says so and searches: ${address}`, async ({ page, watch }) => {
		watch.allow(/404|Not found/);
		const response = await page.goto(address);
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('The atlas has no such page');
		await expect(page.getByRole('main')).toContainText(said);
		await page.getByRole('main').getByRole('combobox').fill('norw');
		await expect(page.getByRole('option').first()).toContainText('Norway');
		await expectNoFinding(page);
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a missing page says so', async ({ page, watch }) => {
		watch.allow(/404|Not found/);
		await page.goto('/pair/nor-chn-x');
		await expect(page.getByRole('heading', { name: 'The atlas has no such page' })).toBeVisible();
	});
});
