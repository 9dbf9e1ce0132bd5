// Do the buttons beside map, matrix and list do what they say?
import type { Page } from '@playwright/test';
import { expect, openExplore, test, waitForAnswer } from '../support/watched-page';

const query = (page: Page) => new URL(page.url()).searchParams;
const head = (page: Page) => page.getByRole('heading', { level: 1 });

test('play runs a window along the time axis, and a second press keeps it as the period', async ({
	page,
}) => {
	await openExplore(page);
	const whole = (await head(page).textContent()) ?? '';
	await page.getByRole('button', { name: /Play/ }).click();
	await expect(page.locator('.explore[data-playing="true"]')).toBeAttached();
	await expect(head(page)).not.toHaveText(whole);
	const first = (await head(page).textContent()) ?? '';
	await expect(head(page)).not.toHaveText(first);
	expect(page.url()).not.toContain('from=');
	await page.getByRole('button', { name: /Stop here/ }).click();
	await expect.poll(() => query(page).has('from') && query(page).has('to')).toBe(true);
	await expect(page.locator('.explore[data-playing="false"]')).toBeAttached();
	await waitForAnswer(page);
});

test('the map is centred on the Pacific and back', async ({ page }) => {
	await openExplore(page);
	const isEastOf = async () => {
		const [china, norway] = await Promise.all(
			[/^China/, /^Norway/].map((name) =>
				page.locator('.labels').getByRole('button', { name }).first().boundingBox(),
			),
		);
		return china && norway ? china.x > norway.x : null;
	};
	const share = async () => {
		const [label, plate] = await Promise.all([
			page
				.locator('.labels')
				.getByRole('button', { name: /^China/ })
				.first()
				.boundingBox(),
			page.locator('.plate').boundingBox(),
		]);
		return label && plate ? (label.x - plate.x) / plate.width : null;
	};
	expect(await isEastOf()).toBe(true);
	const before = await share();
	await page.getByRole('button', { name: 'Pacific centre' }).click();
	await expect.poll(share).not.toBe(before);
	await page.getByRole('button', { name: 'Atlantic centre' }).click();
	await expect.poll(isEastOf).toBe(true);
});

test('names leave the map and come back', async ({ page }) => {
	await openExplore(page);
	const names = page.locator('.labels').getByRole('button');
	await expect.poll(() => names.count()).toBeGreaterThan(0);
	await page.getByRole('button', { name: 'Hide names' }).click();
	await expect(names).toHaveCount(0);
	await page.getByRole('button', { name: 'Show names' }).click();
	await expect.poll(() => names.count()).toBeGreaterThan(0);
});

test('a year to pick becomes the period, and its cell lets go of it', async ({ page }) => {
	await openExplore(page);
	await page.getByRole('button', { name: /^Period/ }).click();
	await page.getByRole('list', { name: 'Periods to pick' }).getByRole('button', { name: /^2024/ }).click();
	await expect.poll(() => [query(page).get('from'), query(page).get('to')]).toEqual(['2024', '2024']);
	await waitForAnswer(page);
	await page.getByRole('button', { name: 'Drop the filter Period' }).click();
	await expect.poll(() => query(page).has('from')).toBe(false);
});

test('the matrix is sorted by name, total and recency, and rules what no article covers', async ({
	page,
}) => {
	await openExplore(page, '/?plate=matrix');
	const matrix = page.getByRole('region', { name: /^Matrix/ });
	const names = () => matrix.locator('tbody tr th').allInnerTexts();
	const sortBy = (name: string) => matrix.getByRole('button', { name, exact: true }).click();
	const column = (name: string) => matrix.getByRole('columnheader', { name, exact: true });
	await sortBy('Country');
	await expect(column('Country')).toHaveAttribute('aria-sort', 'ascending');
	const byName = await names();
	expect(byName).toEqual([...byName].sort((x, y) => x.localeCompare(y, 'en')));
	await sortBy('last');
	await expect(column('last')).toHaveAttribute('aria-sort', 'descending');
	await sortBy('contacts');
	await expect(column('contacts')).toHaveAttribute('aria-sort', 'descending');
	const totals = (await matrix.locator('tbody td.total').allInnerTexts()).map(Number);
	expect(totals).toEqual([...totals].sort((x, y) => y - x));
	await expect(matrix.getByRole('button', { name: /, no article$/ }).first()).toBeAttached();
});

test('the list is sorted, and its rows tell what the reader chooses', async ({ page }) => {
	await openExplore(page);
	const list = page.locator('.list').first();
	await expect(list.locator('a[data-event]').first()).toBeVisible();
	const first = await list.locator('a[data-event]').first().getAttribute('data-event');
	await page.getByRole('button', { name: 'Sort, columns' }).click();
	await page.getByLabel('oldest first').check();
	await expect(list.locator('a[data-event]').first()).not.toHaveAttribute('data-event', first ?? '');
	const before = await list.locator('a[data-event]').first().innerText();
	await page.getByLabel('channel', { exact: true }).check();
	await expect(list.locator('a[data-event]').first()).not.toHaveText(before);
	await expect(list.locator('a[data-event]').first()).toContainText(/state|party|people/i);
});

test('on paper stand head, plate, list and timeline, without buttons', async ({ page }) => {
	await openExplore(page);
	await page.emulateMedia({ media: 'print' });
	for (const part of ['.head h1', '.plate', '.when']) await expect(page.locator(part).first()).toBeVisible();
	await expect(page.locator('a[data-event]').first()).toBeVisible();
	for (const name of ['Zoom in', 'Sort, columns', 'Earlier'])
		await expect(page.getByRole('button', { name, exact: true })).toBeHidden();
});
