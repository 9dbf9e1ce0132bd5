// What does a screen reader tell of a filtered pair, and can the way there be gone by keys alone?
import { expect, openExplore, test, waitForAnswer } from '../support/watched-page';

test('the tree of filter, timeline and map is the one that was read and found good', async ({ page }) => {
	test.slow();
	await openExplore(page, '/?country=CHN&with=NOR');
	await waitForAnswer(page);
	for (const [role, name, file] of [
		['group', 'Filters', 'filter'],
		['region', 'When', 'timeline'],
		['region', 'With whom', 'map'],
	] as const)
		await expect(page.getByRole(role, { name, exact: true })).toMatchAriaSnapshot({
			name: `${file}.aria.yml`,
		});
});

test('from the first key to the sentence behind an event, without a pointer', async ({ page }) => {
	test.slow();
	await openExplore(page);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();

	const country = page.getByRole('combobox', { name: 'Country', exact: true });
	for (let key = 0; key < 40 && !(await country.evaluate((field) => field === document.activeElement)); key++)
		await page.keyboard.press('Tab');
	await expect(country).toBeFocused();
	await page.keyboard.type('norw');
	await expect(page.getByRole('option', { name: /^Norway/ })).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/country=NOR/);
	await waitForAnswer(page);

	const row = page.locator('a[data-event]').first();
	for (let key = 0; key < 80 && !(await row.evaluate((link) => link === document.activeElement)); key++)
		await page.keyboard.press('Tab');
	await expect(row).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/event=/);
	await expect(page.locator('.entry-panel').getByText(/“/).first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page).not.toHaveURL(/event=/);
	await expect(row).toBeFocused();
});
