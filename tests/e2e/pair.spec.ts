// Does a reader who picks China and Norway see exactly that pair's events, in list, timeline and map alike?
import type { Page } from '@playwright/test';
import { listEventIds } from '../support/built-events';
import { expect, openExplore, test, waitForAnswer } from '../support/watched-page';

async function pick(page: Page, field: string, typed: string, name: RegExp): Promise<void> {
	await page.getByRole('combobox', { name: field, exact: true }).first().click();
	await page.keyboard.type(typed);
	await page.getByRole('option', { name }).click();
	await waitForAnswer(page);
}

const inList = (page: Page) =>
	page.locator('a[data-event]').evaluateAll((links) => links.map((link) => link.getAttribute('data-event')));

const inTimeline = (page: Page) =>
	page
		.locator('.timeline [data-key]')
		.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-key')?.replace(/^\w+:/, '')));

/** Pairs that the map draws a line for, with the number of contacts of all their channels. */
async function onMap(page: Page): Promise<Record<string, number>> {
	const arcs = await page.locator('.arcs [data-pair]').evaluateAll((lines) =>
		lines.map((line) => ({
			pair: line.getAttribute('data-pair') ?? '',
			count: Number(getComputedStyle(line).getPropertyValue('--n')),
		})),
	);
	const pairs: Record<string, number> = {};
	for (const { pair, count } of arcs) pairs[pair] = (pairs[pair] ?? 0) + count;
	return pairs;
}

test('China and Norway: list, timeline and map show the same events, and a reload keeps them', async ({
	page,
}) => {
	const expected = await listEventIds(
		"core AND list_contains(countries, 'CHN') AND list_contains(countries, 'NOR')",
	);
	expect(expected.length).toBeGreaterThan(1);
	// A marked anniversary is shown, but is no contact.
	const contacts = await listEventIds(
		"core AND type <> 'anniversary' AND list_contains(countries, 'CHN') AND list_contains(countries, 'NOR')",
	);
	expect(contacts.length).toBeLessThan(expected.length);

	await openExplore(page);
	await pick(page, 'Country', 'chin', /^China/);
	await pick(page, 'With', 'norw', /^Norway/);

	const check = async () => {
		await expect(page.getByRole('heading', { level: 1 })).toContainText(
			`China and Norway: ${contacts.length} contacts`,
		);
		expect((await inList(page)).sort()).toEqual(expected);
		expect((await inTimeline(page)).sort()).toEqual(expected);
		expect(await onMap(page)).toEqual({ 'CHN-NOR': contacts.length });
		expect(new URL(page.url()).search).toBe('?country=CHN&with=NOR');
	};
	await check();

	await page.reload();
	await expect(page.locator('[data-engine="ready"]')).toBeAttached({ timeout: 40_000 });
	await waitForAnswer(page);
	await check();
});

test('Back and forward walk through the views', async ({ page }) => {
	await openExplore(page);
	const first = await page.locator('h1').textContent();
	await pick(page, 'Country', 'chin', /^China/);
	await pick(page, 'With', 'norw', /^Norway/);
	const pair = await page.locator('h1').textContent();
	await page.goBack();
	await waitForAnswer(page);
	expect(new URL(page.url()).search).toBe('?country=CHN');
	await page.goBack();
	await waitForAnswer(page);
	expect(await page.locator('h1').textContent()).toBe(first);
	await page.goForward();
	await page.goForward();
	await waitForAnswer(page);
	expect(await page.locator('h1').textContent()).toBe(pair);
});

test('a pair is found by alias and by code', async ({ page }) => {
	await openExplore(page);
	await page.getByRole('combobox', { name: 'Country', exact: true }).first().click();
	await page.keyboard.type('prc');
	await page.keyboard.press('Enter');
	await waitForAnswer(page);
	await page.getByRole('combobox', { name: 'With', exact: true }).first().click();
	await page.keyboard.type('NOR');
	await page.keyboard.press('Enter');
	await waitForAnswer(page);
	expect(new URL(page.url()).search).toBe('?country=CHN&with=NOR');
});

test('an entry opens its panel at an address of its own and Escape returns to the list', async ({ page }) => {
	await openExplore(page, '/?country=CHN&with=NOR');
	await waitForAnswer(page);
	const row = page.locator('a[data-event]').first();
	const id = await row.getAttribute('data-event');
	await row.click();
	const panel = page.getByRole('dialog');
	await expect(panel.getByText('What is kept, and why')).toBeVisible();
	await expect(panel.getByRole('rowheader', { name: 'Date' })).toBeVisible();
	expect(new URL(page.url()).searchParams.get('event')).toBe(id);

	await page.reload();
	await expect(panel.getByText('What is kept, and why')).toBeVisible({ timeout: 40_000 });
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	expect(new URL(page.url()).searchParams.get('event')).toBeNull();
});

test('arrow keys walk through the list', async ({ page }) => {
	await openExplore(page, '/?country=CHN&with=NOR');
	await waitForAnswer(page);
	await page.locator('a[data-row="0"]').focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('a[data-row="1"]')).toBeFocused();
	await page.keyboard.press('Home');
	await expect(page.locator('a[data-row="0"]')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
});

test('hovering a row marks the same event in the timeline and its countries on the map', async ({ page }) => {
	await openExplore(page, '/?country=CHN');
	await waitForAnswer(page);
	const row = page.locator('a[data-event]').first();
	await row.hover();
	await expect(page.locator('.timeline .hovered')).toHaveCount(1);
	await expect(page.locator('.marked .arc')).not.toHaveCount(0);
});
