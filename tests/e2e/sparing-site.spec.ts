// Does a site that prints few of its pages serve the others, and how much does a reader of one load?
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectFitsWidth, expectNoFinding } from '../support/access';
import { useSite } from '../support/site-of-its-own';
import { buildSparingSite } from '../support/sparing-site';
import { expect, test } from '../support/watched-page';

const MOST_BYTES = 2_000_000;
const EVENT = 'chn-nld-call-2024-02-02';

test.describe.configure({ mode: 'serial', timeout: 500_000 });

const address = useSite(() => {
	const root = buildSparingSite();
	return { root, directory: join(root, 'build') };
});

/** What the page says before the ways to files and embeds, which stand beside printed pages only. */
const readPage = async (page: Page, parts: readonly string[]) => {
	await expect(page.locator('main .lead')).toBeVisible();
	return Promise.all(parts.map((part) => page.locator(`main ${part}`).first().innerText()));
};

/** A page of each kind: printed in the whole site, put together in the sparing one. */
const PAGES = [
	['pair', '/pair/CHN-NLD', '/pair/any?of=CHN-NLD', ['h1', '.lead', 'table', '[aria-labelledby=sources]']],
	['country', '/country/NLD', '/country/any?of=NLD', ['h1', '.lead', 'table', '[aria-labelledby=people]']],
	['event', `/event/${EVENT}`, `/event/any?id=${EVENT}`, ['h1', '.lead', '[aria-labelledby=evidence]']],
	['pair in French', '/fr/pair/CHN-NLD', '/fr/pair/any?of=CHN-NLD', ['h1', '.lead', 'table']],
] as const;

for (const [kind, printed, live, parts] of PAGES)
	test(`a ${kind} that is not printed says what its printed page does, from little`, async ({ page }) => {
		await page.goto(printed);
		const expected = await readPage(page, parts);
		let bytes = 0;
		page.on('response', async (response) => {
			bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
		});
		await page.goto(address() + live);
		expect(await readPage(page, parts)).toEqual(expected);
		await page.waitForLoadState('networkidle');
		expect(bytes).toBeGreaterThan(10_000);
		expect(bytes).toBeLessThan(MOST_BYTES);
		await expectFitsWidth(page);
		await expectNoFinding(page);
	});

/** Addresses of a site that printed everything, and other spellings, and where they lead. */
const OLD = [
	['/pair/CHN-NLD', '/pair/any?of=CHN-NLD', 'China and Netherlands'],
	['/pair/NLD-CHN', '/pair/any?of=NLD-CHN', 'China and Netherlands'],
	['/country/NLD', '/country/any?of=NLD', 'Netherlands'],
	[`/event/${EVENT}`, `/event/any?id=${EVENT}`, 'Call between'],
	['/pair/any?of=NOR-CHN', '/pair/CHN-NOR', 'China and Norway'],
	['/pair/any?of=CHN-NLD.2019', '/pair/any?of=CHN-NLD', 'China and Netherlands'],
	['/pair/any?of=CHN-NOR.2024-13', '/pair/CHN-NOR', 'China and Norway'],
] as const;

for (const [from, to, heading] of OLD)
	test(`${from} leads to ${to}`, async ({ page, watch }) => {
		watch.allow(/404 \(Not Found\)/);
		await page.goto(address() + from);
		await expect(page).toHaveURL(address() + to);
		await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
	});

test('links and the search lead to what is not printed', async ({ page }) => {
	await page.goto(`${address()}/country/CHN`);
	await page.locator('main').getByRole('link', { name: 'Netherlands' }).first().click();
	await expect(page).toHaveURL(`${address()}/pair/any?of=CHN-NLD`);
	await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('Netherlands');
	await page
		.getByRole('option', { name: /^Netherlands/ })
		.first()
		.click();
	await expect(page).toHaveURL(`${address()}/country/any?of=NLD`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Netherlands');
});

test('what the data have not is said to be missing, and what does not arrive can be asked for again', async ({
	page,
	watch,
}) => {
	watch.allow(/404 \(Not Found\)|ERR_FAILED/);
	await page.goto(`${address()}/event/any?id=never`);
	await expect(page.locator('main').getByRole('status')).toHaveText('The data have nothing at this address.');
	await page.route('**/data/parts/**', (route) => route.abort());
	await page.goto(`${address()}/pair/any?of=CHN-NLD`);
	await expect(page.locator('main').getByRole('status')).toHaveText('The entries did not arrive.');
	await page.unroute('**/data/parts/**');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('China and Netherlands');
});
