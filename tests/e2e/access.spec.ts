// Can everybody use the page: both themes, small screens, keyboard?
import { expectFitsWidths, expectNoFinding } from '../support/access';
import { expect, openExplore, test, waitForAnswer } from '../support/watched-page';

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(colorScheme, () => {
		test.use({ colorScheme });

		test('axe finds nothing on Explore, its plates, an open field and an entry', async ({ page }) => {
			await openExplore(page, '/?country=CHN');
			await waitForAnswer(page);
			await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
			await expectNoFinding(page);
			await page.getByRole('button', { name: 'Matrix', exact: true }).first().click();
			await expect(page.getByRole('region', { name: /^Matrix/ }).locator('table')).toBeVisible();
			const matrix = page.getByRole('region', { name: /^Matrix/ });
			await matrix.getByRole('button', { name: 'Norway', exact: true }).click();
			await expect(matrix.locator('[aria-pressed="true"]')).toBeVisible();
			await expectNoFinding(page, '[aria-label^="Matrix"]');
			await page.getByRole('combobox', { name: /^Type/ }).click();
			await expectNoFinding(page, '[role="listbox"]');
			await page.keyboard.press('Escape');
			await page.locator('a[data-event]').first().click();
			await expect(page.getByText('What is kept, and why')).toBeVisible();
			await expectNoFinding(page, '.entry-panel');
		});
	});

test('nothing of Explore is wider than the screen, with its map, its matrix and its table', async ({
	page,
}) => {
	await openExplore(page, '/?country=CHN');
	await waitForAnswer(page);
	for (const plate of ['Map', 'Matrix', 'Table'])
		await test.step(plate, async () => {
			await page.setViewportSize({ width: 1440, height: 900 });
			const choice = page.getByRole('group', { name: 'Show as' }).getByRole('button', { name: plate });
			await choice.click();
			await expect(choice).toHaveAttribute('aria-pressed', 'true');
			await waitForAnswer(page);
			await expectFitsWidths(page, [1440, 820, 390]);
		});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('tabs show one view at a time and the sheet holds the filters', async ({ page }) => {
		await openExplore(page);
		const tabs = page.getByRole('group', { name: 'View' });
		await expect(page.locator('.arcs')).toBeVisible();
		await expect(page.locator('.timeline')).toBeHidden();
		await tabs.getByRole('button', { name: /^List/ }).click();
		await expect(page.locator('a[data-event]').first()).toBeVisible();
		await expect(page.locator('.arcs')).toBeHidden();
		await tabs.getByRole('button', { name: 'Timeline' }).click();
		await expect(page.locator('.timeline')).toBeVisible();

		await page.getByRole('button', { name: 'All filters' }).click();
		const sheet = page.getByRole('dialog');
		await sheet.getByRole('combobox', { name: 'Country' }).click();
		await page.keyboard.type('norw');
		await page.getByRole('option', { name: /^Norway/ }).click();
		await expect.poll(() => new URL(page.url()).search).toBe('?country=NOR');
		await waitForAnswer(page);
		await sheet.getByRole('button', { name: /^Show \d+ entr/ }).click();
		await expect(sheet).toBeHidden();
		await page.getByRole('button', { name: /^Norway/ }).click();
		await expect.poll(() => new URL(page.url()).search).toBe('');
	});
});

test('the theme is chosen, kept over a reload and set before the page is drawn', async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('html[data-alive]')).toBeAttached();
	await page.getByRole('button', { name: 'Dark', exact: true }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.reload({ waitUntil: 'commit' });
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the first Tab leads past the masthead', async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('html[data-alive]')).toBeAttached();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
});
