// Can what others coded be seen apart from ours and beside them, with nothing merged and nothing loaded unasked?
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { Page } from '@playwright/test';
import { expectFitsWidth, expectNoFinding } from '../support/access';
import { MADE_UP, writeMadeUpImports } from '../support/made-up-imports';
import { useSite } from '../support/site-of-its-own';
import { buildCopy, printFewPages } from '../support/sparing-site';
import { expect, openExplore, test, waitForAnswer } from '../support/watched-page';

const THEIRS = MADE_UP.gdelt + MADE_UP.talks;
const CALL = 'chn-nld-call-2024-02-02';
const WITH_OTHERS = 'Show with what others coded';
const OF_BOTH = 'Events that others coded, too';
const CODED_CALL = 'gdelt-2-0-events-1001';

test.describe.configure({ mode: 'serial', timeout: 500_000 });

let root = '';
const address = useSite(() => {
	root = buildCopy((copy) => {
		writeMadeUpImports(copy);
		printFewPages(copy, true);
	});
	return { root, directory: join(root, 'build') };
});

const headline = (page: Page) => page.locator('h1 .wide');
const tally = (page: Page) => page.locator('.tally');
const listed = (page: Page) => page.locator('a[data-event]');

/** Opens an address of the site with records of others, and waits for its answer. */
async function open(page: Page, path: string): Promise<void> {
	await openExplore(page, `${address()}${path}`);
	await waitForAnswer(page);
}

test('a site without records of others offers none and says that the address asks in vain', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await openExplore(page, '/?data=both');
	await expect(page.getByText('What it says of “data”', { exact: false })).toBeVisible();
	await expect(page.getByRole('combobox', { name: /^Publisher/ })).toBeVisible();
	await expect(page.getByRole('combobox', { name: /^Records/ })).toHaveCount(0);
	for (const path of ['/pair/CHN-NOR', '/country/CHN']) {
		await page.goto(path);
		await expect(page.getByRole('link', { name: 'Show in Explore' })).toBeVisible();
		await expect(page.getByRole('link', { name: WITH_OTHERS })).toHaveCount(0);
	}
	await page.goto('/sql');
	await expect(page.getByText('Tables: articles,', { exact: false })).toBeVisible();
	await expect(page.getByText('imported', { exact: false })).toHaveCount(0);
	await expect(page.getByRole('button', { name: OF_BOTH })).toHaveCount(0);
	expect(asked.filter((url) => url.includes('imported'))).toEqual([]);
});

test('ours come alone until a reader asks for the others, and go together with none merged', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const fileAsked = () => asked.filter((url) => url.includes('/data/imported.duckdb')).length;
	await open(page, '/');
	const ours = await listed(page).count();
	const contacts = Number(/^\d+/.exec(await headline(page).innerText())?.[0]);
	expect(fileAsked()).toBe(0);

	await page.getByRole('combobox', { name: /^Records/ }).click();
	await page.getByRole('option', { name: 'ours and of others' }).click();
	await expect(page).toHaveURL(`${address()}/?data=both`);
	await waitForAnswer(page);
	expect(fileAsked()).toBe(1);
	await expect(headline(page)).toContainText(
		`Ours and 2 data sets of others · ${contacts + THEIRS} contacts`,
	);
	await expect(tally(page)).toContainText(
		`${THEIRS} were coded by others; ${MADE_UP.linked} of those tell what ours tell too, and both stay and are counted.`,
	);
	await expect(listed(page)).toHaveCount(ours + THEIRS);
	await expect(listed(page).filter({ hasText: 'GDELT 2.0 Events' })).toHaveCount(MADE_UP.gdelt);
	await expect(page.getByText('1 filter set')).toBeVisible();
	await expectNoFinding(page);

	await page.getByRole('button', { name: 'Clear', exact: true }).click();
	await expect(page).toHaveURL(`${address()}/`);
	await waitForAnswer(page);
	await expect(listed(page)).toHaveCount(ours);
	await expect(headline(page)).toHaveText(new RegExp(`^${contacts} contacts`));
});

test('the others alone are shown by map, timeline, matrix, table, list and filters', async ({ page }) => {
	await open(page, '/?data=imported');
	await expect(headline(page)).toHaveText(
		`2 data sets of others · ${THEIRS} contacts between 8 countries, February–March 2024`,
	);
	await expect(tally(page)).toContainText(`${MADE_UP.linked} tell events that ours tell too.`);
	await expect(listed(page)).toHaveCount(THEIRS);
	await expect(page.getByRole('img', { name: /India/ }).or(page.getByText('India 1')).first()).toBeVisible();
	await expect(
		page.getByRole('heading', { name: /^When: 9 contacts known to the day, 1 less exactly/ }),
	).toBeVisible();
	await page.getByRole('combobox', { name: /^Publisher/ }).click();
	await page.getByRole('option', { name: /GDELT 2\.0 Events 8/ }).click();
	await waitForAnswer(page);
	await expect(listed(page)).toHaveCount(MADE_UP.gdelt);

	await open(page, '/?data=imported&country=CHN&plate=matrix');
	await expect(
		page.getByRole('region', { name: /Matrix/ }).getByRole('button', { name: 'India, Feb 2024: 1 contact' }),
	).toBeVisible();
	await open(page, '/?data=both&country=CHN&with=NOR');
	await expect(listed(page).filter({ hasText: 'Example of a table of talks' })).toHaveCount(1);
	await open(page, '/?data=imported&plate=table');
	await expect(page.getByRole('region', { name: /Table/ }).getByText('United Kingdom').first()).toBeVisible();
});

test('a record of others says whose it is and leads to the entry of ours, which leads back', async ({
	page,
}) => {
	await open(page, `/?data=imported&event=${CODED_CALL}`);
	const sheet = page.getByRole('dialog');
	await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(
		'Call between China and the Netherlands, 2 February 2024',
	);
	for (const text of [
		'GDELT 2.0 Events',
		'free for any use with a citation of the GDELT Project',
		'1001',
		'041',
	])
		await expect(sheet.getByText(text, { exact: true })).toBeVisible();
	await expect(sheet.getByRole('link', { name: 'https://news.example/1001' })).toHaveAttribute(
		'href',
		'https://news.example/1001',
	);
	await expectNoFinding(page, '[role=dialog]');
	await sheet.getByRole('link', { name: /^Call between .*2 Feb 2024$/ }).click();
	await expect(page).toHaveURL(`${address()}/event/${CALL}`);
	await page.getByRole('link', { name: 'GDELT 2.0 Events, row 1001' }).click();
	await expect(page).toHaveURL(`${address()}/?data=both&event=${CODED_CALL}`);
	await expect(sheet.getByText('Coded by GDELT 2.0 Events.', { exact: false })).toBeVisible({
		timeout: 40_000,
	});

	await open(page, `/?data=both&event=${CALL}`);
	await sheet.getByRole('button', { name: 'GDELT 2.0 Events, row 1001' }).click();
	await expect(sheet.getByText('Coded by GDELT 2.0 Events.', { exact: false })).toBeVisible();
});

test('records of others that do not arrive leave ours as they are, and can be asked for again', async ({
	page,
	watch,
}) => {
	watch.allow(/ERR_FAILED|404 \(Not Found\)/);
	await page.route('**/data/imported.duckdb*', (route) => route.abort());
	await openExplore(page, `${address()}/`);
	await page.getByRole('combobox', { name: /^Records/ }).click();
	await page.getByRole('option', { name: 'of others', exact: true }).click();
	const notice = page.getByRole('alert').filter({ hasText: 'This view has no answer' });
	await expect(notice).toContainText('What others coded could not be read');
	await expect(headline(page)).toHaveText(/^23 contacts/);
	await page.unroute('**/data/imported.duckdb*');
	await notice.getByRole('button', { name: 'Try again' }).click();
	await waitForAnswer(page);
	await expect(notice).toHaveCount(0);
	await expect(listed(page)).toHaveCount(THEIRS);
});

test('what is saved says whose each record is, and under which licence', async ({ page }) => {
	await open(page, '/?data=both&country=NOR');
	const save = async (form: string) => {
		await page.getByRole('button', { name: /^Download/ }).click();
		const saved = page.waitForEvent('download');
		await page.getByRole('menuitem', { name: form, exact: false }).first().click();
		return readFile(await (await saved).path(), 'utf8');
	};
	const rows = csvParse(await save('CSV'));
	expect(rows).toHaveLength(await listed(page).count());
	expect(rows.filter(({ origin }) => origin === 'GDELT 2.0 Events')).toHaveLength(1);
	expect(rows.filter(({ origin }) => origin === '')).not.toHaveLength(0);
	const readme = await save('README');
	expect(readme).toContain('GDELT 2.0 Events: free for any use with a citation of the GDELT Project');
	expect(readme).toMatch(/origin +VARCHAR/);
});

test('the page Data names the data sets, their licences and numbers, and offers the file', async ({
	page,
}) => {
	await page.goto(`${address()}/data`);
	const row = page.getByRole('row').filter({ hasText: 'GDELT 2.0 Events' });
	await expect(row.getByRole('cell')).toHaveText([
		'free for any use with a citation of the GDELT Project',
		`${MADE_UP.gdelt}`,
		'3',
	]);
	await expect(
		page.getByText(`${MADE_UP.links} links between records and events.`, { exact: false }),
	).toBeVisible();
	const saved = page.waitForEvent('download');
	await page.getByRole('link', { name: 'imported.duckdb' }).click();
	expect(
		(await readFile(await (await saved).path())).equals(
			await readFile(join(root, 'static/data/imported.duckdb')),
		),
	).toBe(true);
});

for (const [path, query] of [
	['/pair/CHN-NOR', '?country=CHN&with=NOR&data=both'],
	['/country/CHN', '?country=CHN&data=both'],
	['/pair/any?of=CHN-NLD', '?country=CHN&with=NLD&data=both'],
] as const)
	test(`${path} shows ours and leads to both in Explore`, async ({ page }) => {
		await page.goto(`${address()}${path}`);
		await expect(page.getByText('GDELT', { exact: false })).toHaveCount(0);
		await page.getByRole('link', { name: WITH_OTHERS }).click();
		await expect(page).toHaveURL(`${address()}/${query}`);
		await waitForAnswer(page);
		await expect(listed(page).filter({ hasText: 'GDELT 2.0 Events' })).not.toHaveCount(0);
	});

test('the console asks what others coded in a schema of its own, fetched when a statement names it', async ({
	page,
	watch,
}) => {
	watch.allow(/ERR_FAILED/);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const fileAsked = () => asked.filter((url) => url.includes('/data/imported.duckdb')).length;
	const statement = page.getByLabel('SQL statement');
	const cells = page.getByRole('region', { name: 'Answer' }).getByRole('cell');
	const run = async () => {
		await page.getByRole('button', { name: 'Run', exact: true }).click();
		await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeEnabled({ timeout: 40_000 });
	};
	const ask = async (text: string) => {
		await statement.fill(text);
		await run();
	};
	await page.goto(`${address()}/sql`);
	await expect(page.getByText('What others coded is in the schema imported', { exact: false })).toContainText(
		'events, imported, ',
	);
	await ask('SELECT count(*) > 0 AS told FROM events');
	await expect(cells).toHaveText(['true']);
	expect(fileAsked()).toBe(0);

	await statement.fill('SELECT title FROM imported.or');
	await page.keyboard.type('i');
	await expect(page.locator('.cm-tooltip-autocomplete').getByRole('option').first()).toHaveText('origins');
	await page.keyboard.press('Escape');
	await page.route('**/data/imported.duckdb*', (route) => route.abort());
	await ask('SELECT count(*) AS n FROM imported.events');
	await expect(page.getByRole('alert')).toContainText('what others coded could not be read');
	await page.unroute('**/data/imported.duckdb*');
	await run();
	await expect(cells).toHaveText([`${THEIRS}`]);
	await page.getByRole('button', { name: OF_BOTH }).click();
	await run();
	await expect(page.getByRole('region', { name: 'Answer' }).getByRole('row')).toHaveCount(MADE_UP.links + 1);
	// Ours keep their bare names, and an engine that a statement has spoilt is replaced by one that has both.
	await ask("SELECT count(*)::INTEGER AS n FROM events WHERE basis = 'coded'");
	await expect(cells).toHaveText(['0']);
	await ask('DETACH imported');
	await ask('SELECT count(*) AS n FROM imported.events');
	await expect(cells).toHaveText([`${THEIRS}`]);
	expect(fileAsked()).toBe(3);
	await expectNoFinding(page);
});

for (const [width, height] of [
	[820, 1180],
	[390, 844],
] as const)
	test(`records of others fit a screen of ${width} px, in French too`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await open(page, '/fr?data=both');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Les nôtres et 2 jeux de données');
		await expectFitsWidth(page);
		await page.goto(`${address()}/fr?data=both&event=${CODED_CALL}`);
		await expect(
			page.getByRole('dialog').getByText('Codé par GDELT 2.0 Events.', { exact: false }),
		).toBeVisible({
			timeout: 40_000,
		});
		await expectFitsWidth(page);
		for (const path of ['/fr/data', '/fr/sql']) {
			await page.goto(`${address()}${path}`);
			await expectFitsWidth(page);
		}
	});
