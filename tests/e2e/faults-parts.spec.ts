// What does a reader see when what a page asks for on a press does not come?
import { startForeignPage, writeForeignPage } from '../support/foreign-page';
import { spoil, WAYS } from '../support/spoil';
import { expect, test } from '../support/watched-page';

const PAIR = '/pair/CHN-NOR';
const INDEX = '**/search-index.json';

test.beforeEach(({ watch }) =>
	watch.allow(/Failed to load|404|MIME|SyntaxError|import|Unexpected|JSON|: Event$|duckdb worker/i),
);

test('the search says that its index is missing, and finds once it is there', async ({ page }) => {
	const field = page.getByPlaceholder('Country, pair, person, place');
	for (const way of WAYS)
		await test.step(way, async () => {
			await page.unroute(INDEX);
			await spoil(page, INDEX, way);
			await page.goto(PAIR);
			await expect(page.locator('[data-part="search"][data-alive="true"]')).toBeAttached();
			await field.fill(way);
			await expect(page.getByText('The index did not arrive')).toBeVisible();
		});
	await page.unroute(INDEX);
	await field.fill('norway china');
	await expect(page.getByRole('option').first()).toContainText('China and Norway');
});

test('another page whose data do not come is loaded whole', async ({ page }) => {
	for (const way of WAYS)
		await test.step(way, async () => {
			await page.goto(PAIR);
			await expect(page.locator('html[data-alive]')).toBeAttached();
			await spoil(page, '**/__data.json*', way);
			await page.getByRole('link', { name: 'Countries' }).first().click();
			await expect(page).toHaveURL(/\/country$/);
			await expect(page.locator('main').getByRole('link', { name: 'Norway' }).first()).toBeVisible();
			await page.unroute('**/__data.json*');
		});
});

test('without its manifest and its icon a page is as it was', async ({ page }) => {
	await spoil(page, /manifest\.webmanifest|favicon/, 'missing');
	await page.goto(PAIR);
	await expect(page.locator('html[data-alive]')).toBeAttached();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('China and Norway');
	await expect(page.getByRole('alert')).toBeHidden();
});

test('a console without its engine says so, and answers once it is there', async ({ page }) => {
	test.slow();
	await page.goto(`/sql?q=${encodeURIComponent('SELECT 42 AS n')}`);
	const run = page.getByRole('button', { name: 'Run', exact: true });
	for (const [pattern, way, says] of [
		['**/*.wasm', 'missing', 'the engine cannot be had (404)'],
		['**/*.wasm', 'a page instead', 'a page came in its place'],
		['**/duckdb-browser-*.js', 'missing', 'the engine stopped'],
		['**/events.duckdb*', 'cut short', 'the data file is cut short'],
	] as const)
		await test.step(`${pattern} ${way}`, async () => {
			await spoil(page, pattern, way);
			await run.click();
			await expect(page.getByRole('alert')).toContainText(says, { timeout: 30_000 });
			await page.unroute(pattern);
		});
	await run.click();
	await expect(page.getByRole('region', { name: 'Answer' })).toContainText('42', { timeout: 40_000 });
});

test('a frame whose chart is gone says so, and the page around it stays', async ({
	page,
	baseURL,
	watch,
}) => {
	watch.allow(/foreign request|CORS|Access to|ERR_|blocked|import|localStorage/);
	const foreign = await startForeignPage();
	try {
		const html = writeForeignPage(`${baseURL}/embed/v1/timeline/XXX-YYY`, 600, 'allow-scripts').replace(
			'</body>',
			'<p>Our text.</p><script src="http://localhost:9/embed/v1.js"></script></body>',
		);
		await page.goto(foreign.addressOf(html));
		await expect(page.frameLocator('iframe').getByText('no such page').first()).toBeVisible();
		await expect(page.getByText('Our text.')).toBeVisible();
		await expect(page.locator('iframe')).toHaveAttribute('height', '500');
	} finally {
		await foreign.close();
	}
});
