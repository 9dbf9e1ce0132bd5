// Does the console answer, point at mistakes and stay inside the loaded data?
import { expectNoFinding } from '../support/access';
import { expect, test } from '../support/watched-page';

const run = { name: 'Run', exact: true };

test('a query from the address runs, as table, chart and with a mistake', async ({ page }) => {
	const asked = 'SELECT type, count(*) AS n FROM events GROUP BY type ORDER BY n DESC';
	await page.goto(`/sql?q=${encodeURIComponent(asked)}`);
	await expect(page.getByLabel('SQL statement')).toContainText('GROUP BY type');
	await page.getByRole('button', run).click();
	await expect(page.getByRole('region', { name: 'Answer' })).toContainText('meeting', { timeout: 40_000 });
	await expectNoFinding(page);
	await page.getByRole('button', { name: 'Chart' }).click();
	await expect(page.getByText('n by type')).toBeVisible();
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save CSV' }).click();
	expect((await saved).suggestedFilename()).toBe('answer.csv');
});

/** What would leave the loaded data; the unit test of the lock has many more. */
const BREAKOUTS = [
	"COPY events TO 'out.csv'",
	"SELECT * FROM read_csv('https://example.org/a.csv')",
	"SELECT * FROM read_text('/etc/passwd')",
	"ATTACH 'https://example.org/x.duckdb' AS x",
	"SELECT 1; COPY events TO 'out.csv'",
	'LOAD httpfs',
	'SET enable_external_access = true',
	'PRAGMA enable_external_access = true',
	"SELECT getenv('HOME')",
] as const;

test('nothing leads out of the loaded data, and a spoilt engine is replaced', async ({ page }) => {
	test.setTimeout(120_000);
	const alert = page.getByRole('alert');
	const ask = async (statement: string) => {
		await page.getByLabel('SQL statement').fill(statement);
		await page.getByRole('button', run).click();
		await expect(page.getByRole('button', run)).toBeEnabled({ timeout: 40_000 });
	};
	await page.goto('/sql');
	for (const statement of BREAKOUTS) {
		await ask(statement);
		await expect(alert, statement).toContainText(/error/i);
	}
	await ask('INSTALL httpfs');
	await ask(
		"SELECT count(*)::INTEGER AS n FROM duckdb_extensions() WHERE extension_name = 'httpfs' AND loaded",
	);
	await expect(page.getByRole('region', { name: 'Answer' }).getByRole('cell')).toHaveText('0');
	// After the first the engine refuses whatever it is asked, after the second it has no data.
	for (const spoiling of [
		"CALL enable_logging(storage = 'file', storage_path = '/tmp')",
		'USE memory; DETACH atlas',
	]) {
		await ask(spoiling);
		await ask('SELECT count(*) > 0 AS told FROM events');
		await expect(page.getByRole('region', { name: 'Answer' }).getByRole('cell'), spoiling).toHaveText('true');
	}
});

test('tables and columns are offered while a statement is typed', async ({ page }) => {
	await page.goto('/sql');
	await page.getByLabel('SQL statement').click();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type('SELECT title FROM ev');
	const offers = page.locator('.cm-tooltip-autocomplete').getByRole('option');
	await expect(offers.filter({ hasText: 'event_aliases' })).toBeVisible();
	await page.keyboard.type('ents WHERE events.da');
	await expect(offers.filter({ hasText: 'date_start' })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('ControlOrMeta+Enter');
	await expect(page.getByRole('alert')).toContainText(/Referenced column|does not have a column/, {
		timeout: 40_000,
	});
	await expect(page.getByLabel('SQL statement')).toHaveText('SELECT title FROM events WHERE events.da');
});

test('a mistake is shown with its place', async ({ page }) => {
	await page.goto(`/sql?q=${encodeURIComponent('SELECT *\nFORM events')}`);
	await page.getByRole('button', run).click();
	await expect(page.getByRole('alert')).toContainText(/Line 2, column \d/, { timeout: 40_000 });
});

const ENDLESS = 'SELECT count(*) FROM range(400000000000) a WHERE hash(a.range) = 1';

test('a statement is stopped, and the next one answers', async ({ page }) => {
	// Two engines start.
	test.setTimeout(120_000);
	await page.goto(`/sql?q=${encodeURIComponent(ENDLESS)}`);
	await page.getByRole('button', run).click();
	await expect(page.getByText('Running …')).toBeVisible({ timeout: 40_000 });
	await page.getByRole('button', { name: 'Stop', exact: true }).click();
	await expect(page.getByRole('alert')).toHaveText('stopped');
	await page.locator('.examples button').first().click();
	await page.getByRole('button', run).click();
	await expect(page.getByRole('region', { name: 'Answer' })).toBeVisible({ timeout: 40_000 });
});

test('a statement ends at the limit of time', async ({ page }) => {
	await page.clock.install();
	await page.goto(`/sql?q=${encodeURIComponent(ENDLESS)}`);
	await page.getByRole('button', run).click();
	await expect(page.getByText('Running …')).toBeVisible({ timeout: 40_000 });
	await page.clock.fastForward(30_000);
	await expect(page.getByRole('alert')).toHaveText('stopped after 30 seconds, the limit');
});

test('rows end at the limit, and say so', async ({ page }) => {
	await page.goto(`/sql?q=${encodeURIComponent('SELECT range AS n FROM range(6000)')}`);
	await page.getByRole('button', run).click();
	await expect(page.getByRole('status').filter({ hasText: 'rows' })).toContainText(
		/^\s*5000\s+rows, cut at the limit/,
		{ timeout: 40_000 },
	);
});

test('an answer by month is drawn as a line', async ({ page }) => {
	const asked = `SELECT strftime(make_date(2024, m::INT, 1), '%Y-%m') AS month, m * m AS n FROM range(1, 9) t(m)`;
	await page.goto(`/sql?q=${encodeURIComponent(asked)}`);
	await page.getByRole('button', run).click();
	await expect(page.getByRole('region', { name: 'Answer' })).toBeVisible({ timeout: 40_000 });
	await page.getByRole('button', { name: 'Chart' }).click();
	await expect(page.getByRole('img', { name: 'n by month: 8 values' })).toBeVisible();
});
