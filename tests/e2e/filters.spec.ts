// Does each filter show exactly the events that it names, and does the URL say so?
import { listEventIds } from '../support/built-events';
import { expect, openExplore, test, waitForAnswer } from '../support/watched-page';

/** Filters as a URL holds them, and the same in SQL. */
const FILTERS: readonly (readonly [id: string, query: string, condition: string])[] = [
	['country', 'country=CHN', "core AND list_contains(countries, 'CHN')"],
	['channel', 'channel=party,people', "core AND channel IN ('party', 'people')"],
	['type', 'type=visit', "type = 'visit'"],
	['context type', 'type=statement', "type = 'statement'"],
	['status', 'status=planned', "core AND status = 'planned'"],
	[
		'period, possibly',
		'from=2024-02&to=2024-02',
		"core AND date_end >= '2024-02-01' AND date_start <= '2024-02-29'",
	],
	[
		'period, certainly',
		'from=2024-02&to=2024-02&fit=certainly',
		"core AND date_start >= '2024-02-01' AND date_end <= '2024-02-29'",
	],
	['since', 'from=2024-02-06', "core AND date_end >= '2024-02-06'"],
	['words', 'q=xi+jinping', "core AND contains(search, 'xi') AND contains(search, 'jinping')"],
];

test('each filter shows exactly the events that it names', async ({ page }) => {
	await openExplore(page);
	for (const [id, query, condition] of FILTERS)
		// A link within the page, as a reader follows it: the engine starts once for all of them.
		await test.step(id, async () => {
			const expected = await listEventIds(condition);
			await page.evaluate((href) => {
				const link = document.body.appendChild(Object.assign(document.createElement('a'), { href }));
				link.click();
				link.remove();
			}, `/?${query}`);
			await expect(page).toHaveURL(new RegExp(`\\?${query.replace(/[+?]/g, '.')}$`));
			await waitForAnswer(page);
			const shown = await page
				.locator('a[data-event]')
				.evaluateAll((links) => links.map((link) => link.getAttribute('data-event') ?? ''));
			expect(shown.sort(), id).toEqual(expected);
			await expect(page.getByText(/^\d filters? set$/)).toBeVisible();
		});
});

test('each field of the bar changes the URL, and Clear empties it', async ({ page }) => {
	await openExplore(page);
	const search = () => new URL(page.url()).search;

	await page.getByRole('button', { name: /^State/ }).click();
	await expect.poll(search).toBe('?channel=state');
	await page.getByRole('combobox', { name: /^Type/ }).click();
	await page.getByRole('option', { name: /^✓?\s*meeting/ }).click();
	await page.keyboard.press('Escape');
	await expect.poll(search).toBe('?type=meeting&channel=state');
	await page.getByRole('combobox', { name: /^Status/ }).click();
	await page.getByRole('option', { name: /took place/ }).click();
	await page.keyboard.press('Escape');
	await expect.poll(search).toBe('?type=meeting&channel=state&status=occurred');
	await page.getByRole('combobox', { name: /^Dates/ }).click();
	await page.getByRole('option', { name: 'certainly', exact: true }).click();
	await expect.poll(search).toBe('?type=meeting&channel=state&status=occurred&fit=certainly');
	await page.getByRole('button', { name: /^Period/ }).click();
	await page.getByLabel('From').fill('Jan 2024');
	await page.getByLabel('To', { exact: true }).fill('Feb 2024');
	await page.getByRole('button', { name: 'Show this period' }).click();
	await expect
		.poll(search)
		.toBe('?type=meeting&channel=state&status=occurred&from=2024-01&to=2024-02&fit=certainly');
	await page.getByLabel('Words').first().fill('xi');
	await expect
		.poll(search)
		.toBe('?type=meeting&channel=state&status=occurred&from=2024-01&to=2024-02&fit=certainly&q=xi');
	await page.getByRole('button', { name: 'Clear all' }).click();
	await expect.poll(search).toBe('');
});

test('a period that is none is refused with a reason', async ({ page }) => {
	await openExplore(page);
	await page.getByRole('button', { name: /^Period/ }).click();
	await page.getByLabel('From').fill('yesterday');
	await page.getByRole('button', { name: 'Show this period' }).click();
	await expect(page.getByRole('alert')).toContainText('“yesterday” is no year, month or day.');
	expect(new URL(page.url()).search).toBe('');
});

test('the publisher field narrows to one publisher', async ({ page }) => {
	await openExplore(page);
	await page.getByRole('combobox', { name: /^Publisher/ }).click();
	const option = page.getByRole('listbox').getByRole('option').nth(1);
	const label = (await option.locator('.grow').textContent())?.trim() ?? '';
	const count = Number(await option.locator('.fig').textContent());
	await option.click();
	await waitForAnswer(page);
	expect(new URL(page.url()).searchParams.get('publisher')).toBe(label);
	await expect(page.locator('a[data-event]')).toHaveCount(count);
});

test('nothing matches names the filter to drop and what that gives', async ({ page }) => {
	await openExplore(page, '/?country=CHN&with=NOR&q=nosuchword');
	await waitForAnswer(page);
	await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
	const way = page.getByRole('button', { name: /^Without “nosuchword”: \d+ entr/ });
	const count = Number(/\d+/.exec((await way.textContent()) ?? '')?.[0]);
	await way.click();
	await waitForAnswer(page);
	expect(new URL(page.url()).search).toBe('?country=CHN&with=NOR');
	await expect(page.locator('a[data-event]')).toHaveCount(count);
});

test('the overview brush chooses a period by keys', async ({ page }) => {
	await openExplore(page);
	const handle = page.getByRole('slider').first();
	await handle.focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => new URL(page.url()).searchParams.has('from')).toBe(true);
	await waitForAnswer(page);
});

test('matrix and table show the same view', async ({ page }) => {
	await openExplore(page, '/?country=CHN');
	await page.getByRole('button', { name: 'Matrix', exact: true }).first().click();
	await expect(page.getByRole('region', { name: /^Matrix/ }).locator('table')).toBeVisible();
	await page.getByRole('button', { name: 'Table', exact: true }).first().click();
	await expect(
		page.getByRole('region', { name: /^Table/ }).getByRole('button', { name: 'Norway' }),
	).toBeVisible();
	expect(new URL(page.url()).search).toBe('?country=CHN&plate=table');
});
