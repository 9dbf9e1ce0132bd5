// Does what a reader does in one view change the others, and the address?
import type { Page } from '@playwright/test';
import { listEventIds } from '../support/built-events';
import { expect, openExplore, test, waitForAnswer } from '../support/watched-page';

const query = (page: Page) => new URL(page.url()).searchParams;
const head = (page: Page) => page.getByRole('heading', { level: 1 });
const status = (page: Page) => page.locator('.head [role="status"]');
const rows = (page: Page) => page.locator('a[data-event]');

/** Waits for the answer and compares list, live region and the database. */
async function expectEntries(page: Page, condition: string): Promise<void> {
	await waitForAnswer(page);
	const expected = await listEventIds(condition);
	expect(expected.length).toBeGreaterThan(0);
	await expect(rows(page)).toHaveCount(expected.length);
	await expect(status(page)).toHaveText(
		expected.length === 1 ? '1 entry shown' : `${expected.length} entries shown`,
	);
}

test('a name on the map filters list and timeline, a second press clears, a line filters by its pair', async ({
	page,
}) => {
	await openExplore(page);
	const norway = page.locator('.labels').getByRole('button', { name: /^Norway/ });
	await norway.click();
	await expect.poll(() => query(page).get('country')).toBe('NOR');
	await expectEntries(page, "core AND list_contains(countries, 'NOR')");
	await expect(head(page)).toContainText('Norway');
	await norway.click();
	await expect.poll(() => page.url().split('?')[1] ?? '').toBe('');
	await expectEntries(page, 'core');
	await page.locator('.arcs [data-pair="CHN-NOR"] .reach').first().dispatchEvent('click');
	await expect
		.poll(() => [query(page).get('country'), query(page).get('with')].sort())
		.toEqual(['CHN', 'NOR']);
	await expectEntries(page, "core AND list_contains(countries, 'NOR') AND list_contains(countries, 'CHN')");
});

test('a cell, a row and a column of the matrix filter', async ({ page }) => {
	await openExplore(page, '/?plate=matrix');
	const matrix = page.getByRole('region', { name: /^Matrix/ });
	await matrix.getByRole('button', { name: /^Norway, Feb.* 2024: \d+ contact/ }).click();
	await expect.poll(() => query(page).get('country')).toBe('NOR');
	expect([query(page).get('from'), query(page).get('to')]).toEqual(['2024-02', '2024-02']);
	await expectEntries(
		page,
		"core AND list_contains(countries, 'NOR') AND date_end >= '2024-02-01' AND date_start <= '2024-02-29'",
	);
	await page
		.getByRole('button', { name: /^Clear/ })
		.first()
		.click();
	await waitForAnswer(page);
	const row = (name: string) => matrix.getByRole('button', { name, exact: true });
	await row('China').click();
	await expect.poll(() => query(page).get('country')).toBe('CHN');
	expect(query(page).has('from')).toBe(false);
	await waitForAnswer(page);

	// A partner's row is marked among the others; another press chooses the next, a second one lets go.
	await row('Norway').click();
	await expectEntries(page, "core AND list_contains(countries, 'NOR') AND list_contains(countries, 'CHN')");
	await expect(row('Norway')).toHaveAttribute('aria-pressed', 'true');
	await row('Vietnam').click();
	await expect(row('Vietnam')).toHaveAttribute('aria-pressed', 'true');
	expect(query(page).get('with')).toBe('VNM');
	await row('Vietnam').click();
	await expect.poll(() => query(page).has('with')).toBe(false);
	await waitForAnswer(page);
	await page
		.getByRole('button', { name: /^Clear/ })
		.first()
		.click();
	await waitForAnswer(page);
	await matrix.getByRole('button', { name: /^Feb\S* 2024/ }).click();
	await expect.poll(() => query(page).get('from')).toBe('2024-02');
	expect(query(page).has('country')).toBe(false);
	await expectEntries(page, "core AND date_end >= '2024-02-01' AND date_start <= '2024-02-29'");
});

test('a drag on the overview narrows map, list and headline while it runs, and the address when it ends', async ({
	page,
}) => {
	await openExplore(page);
	const before = await rows(page).count();
	const title = (await head(page).textContent()) ?? '';
	const ground = await page.locator('.overview svg .ground').boundingBox();
	const end = await page.getByRole('slider', { name: 'Period ends' }).boundingBox();
	if (!ground || !end) throw new Error('no overview on the page');
	const y = ground.y + ground.height / 2;
	await page.mouse.move(end.x + end.width / 2, y);
	await page.mouse.down();
	await page.mouse.move(ground.x + ground.width * 0.5, y, { steps: 5 });
	await expect.poll(() => rows(page).count()).toBeLessThan(before);
	await expect(head(page)).not.toHaveText(title);
	expect(page.url()).not.toContain('to=');
	await page.mouse.up();
	await expect.poll(() => query(page).has('to')).toBe(true);
	await waitForAnswer(page);
	const told = /^(\d+) /.exec((await status(page).textContent()) ?? '')?.[1];
	await expect(rows(page)).toHaveCount(Number(told));
});

test('the list is walked by keys, Enter opens an entry, Escape leads back to its row', async ({ page }) => {
	await openExplore(page);
	await rows(page).first().focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const third = rows(page).nth(2);
	await expect(third).toBeFocused();
	await page.keyboard.press('End');
	await expect(rows(page).last()).toBeFocused();
	await page.keyboard.press('Home');
	await expect(rows(page).first()).toBeFocused();
	const id = (await rows(page).first().getAttribute('data-event')) ?? '';
	await page.keyboard.press('Enter');
	const sheet = page.getByRole('dialog');
	await expect(sheet).toContainText('Entry 1 of');
	expect(query(page).get('event')).toBe(id);
	await expect(sheet.getByRole('heading', { level: 2 })).not.toHaveText('Reading the entry');
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
	expect(query(page).has('event')).toBe(false);
	await expect(rows(page).first()).toBeFocused();
});

test('a mark of the timeline opens its entry, and every view shows as a table', async ({ page }) => {
	await openExplore(page);
	const mark = page.locator('.timeline [role="button"][data-key]').first();
	await mark.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toContainText(/^.*Entry \d+ of \d+/);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	const entries = await rows(page).count();
	for (const place of ['.timeline', 'figure.overview']) {
		const view = page.locator(place);
		await view.getByRole('button', { name: 'Table' }).click();
		await expect(view.getByRole('table')).toBeVisible();
	}
	expect(await page.locator('.timeline tbody tr').count()).toBeGreaterThanOrEqual(Math.min(entries, 10));
	await page.getByRole('group', { name: 'Show as' }).getByRole('button', { name: 'Table' }).click();
	await page
		.getByRole('region', { name: /^Table/ })
		.getByRole('button', { name: 'Norway' })
		.click();
	await expect.poll(() => query(page).get('country')).toBe('NOR');
	await expectEntries(page, "core AND list_contains(countries, 'NOR')");
});
