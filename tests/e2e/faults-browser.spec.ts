// What does a reader see whose browser keeps nothing, has a wrong clock, or runs out of memory?
import { expect, openExplore, test, waitForAnswer } from '../support/watched-page';

/** Everything that could keep something throws when it is touched. */
function forbidStorage(): void {
	const refuse = () => {
		throw new DOMException('forbidden', 'SecurityError');
	};
	for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
		Object.defineProperty(window, name, { get: refuse });
	Object.defineProperty(navigator, 'serviceWorker', { get: refuse });
	Object.defineProperty(navigator, 'storage', { get: refuse });
}

test('where nothing may be kept, filters, theme and other pages work as before', async ({ page }) => {
	await page.addInitScript(forbidStorage);
	await openExplore(page, '/?country=CHN&with=NOR');
	await waitForAnswer(page);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('China and Norway');
	await page.getByRole('button', { name: 'Dark' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.getByRole('link', { name: 'Countries' }).first().click();
	await expect(page).toHaveURL(/\/country$/);
	await expect(page.locator('main').getByRole('link', { name: 'Norway' }).first()).toBeVisible();
});

test('a clock that is years behind moves no anniversary: the page stays as printed', async ({
	page,
	watch,
}) => {
	watch.allow(/Failed to (load|fetch)/);
	await page.route('**/_app/immutable/entry/**', (route) => route.abort());
	await page.goto('/pair/CHN-NOR');
	const printed = page.locator('main dl').first();
	const asPrinted = await printed.innerText();
	await page.unroute('**/_app/immutable/entry/**');
	await page.clock.setFixedTime(new Date('1989-06-01T12:00:00Z'));
	await page.goto('/pair/CHN-NOR');
	await expect(page.locator('html[data-alive]')).toBeAttached();
	expect(await printed.innerText()).toBe(asPrinted);
	await page.goto('/anniversaries');
	await expect(page.locator('html[data-alive]')).toBeAttached();
	await expect(page.locator('.is-today')).toHaveCount(0);
});

test('a clock that is years ahead names the anniversaries after it, with their years', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2091-06-01T12:00:00Z'));
	await page.goto('/pair/CHN-NOR');
	await expect(page.locator('html[data-alive]')).toBeAttached();
	await expect(page.locator('main dl').first()).toContainText(/2091|209\d/);
	await page.goto('/anniversaries');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(/20\d\d/);
});

const GREEDY = "SELECT length(list(repeat('x', 100000))) AS n FROM range(30000)";

test('a statement that asks for too much memory ends with that reason, and the next one answers', async ({
	page,
}) => {
	test.slow();
	await page.goto(`/sql?q=${encodeURIComponent(GREEDY)}`);
	const run = page.getByRole('button', { name: 'Run', exact: true });
	await run.click();
	await expect(page.getByRole('alert')).toContainText(/memory/i, { timeout: 60_000 });
	await page.getByLabel('SQL statement').fill('SELECT 42 AS n');
	await run.click();
	await expect(page.getByRole('region', { name: 'Answer' })).toContainText('42', { timeout: 40_000 });
});

test('an engine whose worker breaks down is told of at once, in Explore and in the console', async ({
	page,
	watch,
}) => {
	test.slow();
	watch.allow(/broken on purpose|ErrorEvent/);
	const breakDown = () =>
		Promise.all(
			page.workers().map((worker) =>
				worker.evaluate(() => {
					setTimeout(() => {
						throw new Error('broken on purpose');
					});
				}),
			),
		);
	await openExplore(page);
	await breakDown();
	await page.getByRole('button', { name: /^State/ }).click();
	await expect(page.getByRole('alert')).toContainText('The engine stopped');
	await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
	await waitForAnswer(page);
	await page.goto(`/sql?q=${encodeURIComponent('SELECT 42 AS n')}`);
	const run = page.getByRole('button', { name: 'Run', exact: true });
	await run.click();
	await expect(page.getByRole('region', { name: 'Answer' })).toContainText('42', { timeout: 40_000 });
	await breakDown();
	await run.click();
	await expect(page.getByRole('alert')).toHaveText('the engine stopped');
	await run.click();
	await expect(page.getByRole('region', { name: 'Answer' })).toContainText('42', { timeout: 40_000 });
});
