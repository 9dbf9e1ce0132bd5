// Does a frozen copy show the same chart from a disk and inside a frame, with day, data and options written in?
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { startForeignPage, type ForeignPage } from '../support/foreign-page';

let foreign: ForeignPage;
test.beforeAll(async () => {
	foreign = await startForeignPage();
});
test.afterAll(() => foreign.close());

const TITLE = /^China and Norway: \d of \d shown, state channel$/;

async function chooseFrozen(page: Page): Promise<void> {
	await page.goto('/embed?view=timeline&of=CHN-NOR&channel=state');
	await page.getByRole('radio', { name: /^frozen/ }).check();
	await expect(page.getByText(/^A copy of \d+ \w+ \d{4}, \d+ kB/)).toBeVisible();
}

test('saved as a file it asks for nothing and names its day and its data', async ({
	page,
	context,
}, info) => {
	await chooseFrozen(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save it as a file' }).click(),
	]);
	expect(download.suggestedFilename()).toMatch(/^timeline-CHN-NOR-\d{4}-\d\d-\d\d\.html$/);
	const manifest = JSON.parse(await (await page.request.get('/data/manifest.json')).text()) as {
		database: { sha256: string };
	};
	const html = await readFile(await download.path(), 'utf8');
	expect(html).toContain(`<meta name="data-sha256" content="${manifest.database.sha256}">`);
	const file = info.outputPath('copy.html');
	await writeFile(file, html);
	const copy = await context.newPage();
	const asked: string[] = [];
	copy.on('request', (request) => {
		if (!request.isNavigationRequest() && !/^(data|blob):/.test(request.url())) asked.push(request.url());
	});
	await copy.clock.setFixedTime(new Date('2031-03-01T10:00:00Z'));
	await copy.goto(pathToFileURL(file).href);
	await expect(copy.getByRole('heading', { level: 1 })).toHaveText(TITLE);
	await expect(copy.locator('footer')).toContainText(manifest.database.sha256.slice(0, 12));
	await expect(copy.locator('footer')).not.toContainText('2031');
	await expect(copy.getByRole('link', { name: /^Open in/ })).toHaveAttribute('href', /^http.*channel=state/);
	expect(asked).toEqual([]);
});

test('inside a frame of another page it is the same chart', async ({ page }) => {
	await chooseFrozen(page);
	const code = await page.getByLabel('Frame with the copy inside').inputValue();
	expect(code).toMatch(/^<iframe srcdoc="/);
	await page.goto(
		foreign.addressOf(`<!doctype html><title>Copy</title><link rel="icon" href="data:,">${code}`),
	);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(TITLE);
	await frame.locator('summary').click();
	await expect(frame.locator('tr[data-row]:visible').first()).toBeVisible();
});
