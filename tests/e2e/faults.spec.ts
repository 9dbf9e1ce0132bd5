// What does a reader see when scripts or the engine are missing?
import { listEventIds } from '../support/built-events';
import { expect, openExplore, test, waitForAnswer } from '../support/watched-page';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page shows the default list, map and timeline', async ({ page }) => {
		await page.goto('/');
		const expected = await listEventIds('core');
		await expect(page.locator('a[data-event]')).toHaveCount(Math.min(expected.length, 300));
		await expect(page.getByRole('heading', { level: 1 })).toContainText(`${expected.length} contacts`);
		await expect(page.locator('.arcs [data-pair]').first()).toBeAttached();
		await expect(page.getByText('Filters need JavaScript')).toBeVisible();
	});
});

test('an engine that does not arrive is told of, the page stays readable, and a retry works', async ({
	page,
	watch,
}) => {
	watch.allow(/Failed to load resource|ERR_FAILED|NetworkError|fetch/);
	await page.route('**/*.wasm', (route) => route.abort());
	await page.goto('/?country=CHN&with=NOR');
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('The filters cannot be used', { timeout: 40_000 });
	expect(new URL(page.url()).search).toBe('?country=CHN&with=NOR');
	expect(await page.locator('a[data-event]').count()).toBeGreaterThan(0);

	await page.unroute('**/*.wasm');
	await alert.getByRole('button', { name: 'Try again' }).click();
	await expect(page.locator('[data-engine="ready"]')).toBeAttached({ timeout: 40_000 });
	await waitForAnswer(page);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('China and Norway');
});

test('a data file that does not arrive is told of', async ({ page, watch }) => {
	watch.allow(/Failed to load resource|404|fetch/);
	await page.route('**/events.duckdb*', (route) => route.fulfill({ status: 404, body: 'gone' }));
	await page.goto('/');
	await expect(page.getByRole('alert')).toContainText('data file', { timeout: 40_000 });
	await expect(page.getByRole('alert').getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('while the engine loads, a filtered address says that the data is being read', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.wasm', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/?country=CHN&with=NOR');
	await expect(page.getByRole('heading', { name: 'Reading the data' })).toBeVisible();
	release();
	await waitForAnswer(page);
	await expect(page.getByRole('heading', { name: 'Reading the data' })).toBeHidden();
});

test('an address that nobody understands shows the default view', async ({ page }) => {
	await openExplore(page, '/?country=nowhere&from=yesterday&plate=globe');
	await waitForAnswer(page);
	await expect(page.getByText('no filter set', { exact: true })).toBeVisible();
});
