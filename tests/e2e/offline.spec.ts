// Can the site be read without a network after a visit, and does a newer version come whole or not at all?
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { serveSite } from '../../scripts/serve-site.mjs';

const WORKER = 'service-worker.js';

test.use({ serviceWorkers: 'allow' });

/** The browser keeps a copy from now on. */
async function waitForCopy(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Explore with its engine awake. */
async function openExplore(page: Page, query = ''): Promise<void> {
	await page.goto(`/${query}`);
	await expect(page.locator('[data-settled="true"][data-engine="ready"]')).toBeAttached({ timeout: 60_000 });
}

/** Reads a page twice: the first time nobody keeps it yet. */
async function visit(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await waitForCopy(page);
	await page.goto(path);
}

test('visited pages and the engine work without a network; others say so and list what is kept', async ({
	page,
	context,
}) => {
	test.slow();
	await visit(page, '/pair/CHN-NOR');
	await openExplore(page);
	await openExplore(page, '?country=CHN');
	await context.setOffline(true);
	await page.goto('/pair/CHN-NOR');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('China and Norway');
	await openExplore(page, '?country=CHN&with=NOR');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('China and Norway');
	await page.goto('/country/NOR');
	await expect(page).toHaveURL(/\/offline$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('No network');
	await page.getByRole('link', { name: '/pair/CHN-NOR' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('China and Norway');
});

test('embeds are answered by the network alone, and nothing of them is kept', async ({ page, context }) => {
	await visit(page, '/stories');
	const response = await page.goto('/embed/v1/timeline/CHN-NOR');
	expect(response?.fromServiceWorker()).toBe(false);
	await page.goto('/stories');
	const kept = await page.evaluate(async () => {
		const names = await caches.keys();
		const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return all.flat().map(({ url }) => url);
	});
	expect(kept.length).toBeGreaterThan(10);
	expect(kept.filter((url) => url.includes('/embed/v1'))).toEqual([]);
	await context.setOffline(true);
	await expect(page.goto('/embed/v1/timeline/CHN-NOR')).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});

/** The built site in a folder of its own, in which a next version can be put. */
function copySite(): { folder: string; deployNext: () => void } {
	const folder = mkdtempSync(join(tmpdir(), 'bilateral-offline-'));
	for (const name of readdirSync('build'))
		if (name !== WORKER) symlinkSync(resolve('build', name), join(folder, name));
	const worker = readFileSync(join('build', WORKER), 'utf8');
	writeFileSync(join(folder, WORKER), worker);
	const { version } = JSON.parse(readFileSync('build/_app/version.json', 'utf8')) as { version: string };
	expect(worker).toContain(version);
	return {
		folder,
		deployNext: () => writeFileSync(join(folder, WORKER), worker.replaceAll(version, 'the-next-one')),
	};
}

test('a newer version is offered, and the next page comes whole from it', async ({ page }) => {
	const { folder, deployNext } = copySite();
	const site = await serveSite({ directory: folder, port: 0 });
	try {
		await visit(page, `http://localhost:${site.port}/stories`);
		deployNext();
		await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
		await expect(page.getByText('A newer version of this site is there.')).toBeVisible();
		await page.evaluate(() => Object.assign(window, { isOld: true }));
		await page.getByRole('link', { name: 'Method' }).first().click();
		await expect(page).toHaveURL(/\/method$/);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await page.evaluate(() => 'isOld' in window)).toBe(false);
	} finally {
		await site.close();
		rmSync(folder, { recursive: true });
	}
});
