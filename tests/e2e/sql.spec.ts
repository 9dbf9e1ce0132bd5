// Does the console answer, point at mistakes and stay inside the loaded data?
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/watched-page';

const run = { name: 'Run', exact: true };

test('a query from the address runs, as table, chart and with a mistake', async ({ page }) => {
	const asked = 'SELECT type, count(*) AS n FROM events GROUP BY type ORDER BY n DESC';
	await page.goto(`/sql?q=${encodeURIComponent(asked)}`);
	await expect(page.getByLabel('SQL statement')).toContainText('GROUP BY type');
	await page.getByRole('button', run).click();
	await expect(page.getByRole('region', { name: 'Answer' })).toContainText('meeting', { timeout: 40_000 });
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
	await page.getByRole('button', { name: 'Chart' }).click();
	await expect(page.getByText('n by type')).toBeVisible();
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save CSV' }).click();
	expect((await saved).suggestedFilename()).toBe('answer.csv');
});

for (const statement of [
	"COPY events TO 'out.csv'",
	"SELECT * FROM read_csv('https://example.org/a.csv')",
	"ATTACH 'https://example.org/x.duckdb' AS x",
	'SET enable_external_access = true',
])
	test(`refuses ${statement}`, async ({ page }) => {
		await page.goto(`/sql?q=${encodeURIComponent(statement)}`);
		await page.getByRole('button', run).click();
		await expect(page.getByRole('alert')).toContainText(/error/i, { timeout: 40_000 });
	});

test('a mistake is shown with its place', async ({ page }) => {
	await page.goto(`/sql?q=${encodeURIComponent('SELECT *\nFORM events')}`);
	await page.getByRole('button', run).click();
	await expect(page.getByRole('alert')).toContainText(/Line 2, column \d/, { timeout: 40_000 });
});
