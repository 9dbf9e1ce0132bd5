// What does a reader see when scripts, the engine or the data are missing or broken?
import { readdir, readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { listEventIds } from '../support/built-events';
import { writeNewerSchema } from '../support/newer-schema';
import { spoil } from '../support/spoil';
import { expect, openExplore, test, waitForAnswer } from '../support/watched-page';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page shows the default list, map and timeline', async ({ page }) => {
		await page.goto('/');
		const expected = await listEventIds('core');
		await expect(page.locator('a[data-event]')).toHaveCount(Math.min(expected.length, 300));
		const contacts = await listEventIds("core AND type <> 'anniversary'");
		await expect(page.getByRole('heading', { level: 1 })).toContainText(`${contacts.length} contacts`);
		await expect(page.locator('.arcs [data-pair]').first()).toBeAttached();
		await expect(page.getByText('Filters need JavaScript')).toBeVisible();
	});
});

test('an engine that does not arrive is told of, the page stays readable, and a retry works', async ({
	page,
	watch,
}) => {
	// The engine starts twice.
	test.slow();
	watch.allow(/Failed to load resource|ERR_FAILED|NetworkError|fetch/);
	await page.route('**/*.wasm', (route) => route.abort());
	await page.goto('/?country=CHN&with=NOR');
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('The filters cannot be used');
	expect(new URL(page.url()).search).toBe('?country=CHN&with=NOR');
	expect(await page.locator('a[data-event]').count()).toBeGreaterThan(0);

	await page.unroute('**/*.wasm');
	await alert.getByRole('button', { name: 'Try again' }).click();
	await expect(page.locator('[data-engine="ready"]')).toBeAttached({ timeout: 40_000 });
	await waitForAnswer(page);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('China and Norway');
});

const ASKED = '?country=CHN&with=NOR';
const DATA = 'build/data/events.duckdb';
const WORKER = '**/duckdb-browser-*.js';

/** Faults that keep the engine from starting, and what the page says of them. */
const FAULTS: readonly (readonly [id: string, says: RegExp, arrange: (page: Page) => Promise<unknown>])[] = [
	[
		'the data file is missing',
		/the data file cannot be had \(404\)/i,
		(page) => page.route('**/events.duckdb*', (route) => route.fulfill({ status: 404, body: 'gone' })),
	],
	[
		'the data file is cut short',
		/the data file is cut short: 4096 of \d+ bytes/i,
		async (page) => {
			const body = (await readFile(DATA)).subarray(0, 4096);
			await page.route('**/events.duckdb*', (route) => route.fulfill({ body }));
		},
	],
	[
		'the data file is of another layout',
		/the data file has layout 999, this page knows \d+/i,
		async (page) => {
			const { file, bytes } = await writeNewerSchema(DATA);
			await page.route('**/events.duckdb*', (route) => route.fulfill({ body: file }));
			await page.route('**/?*', async (route) => {
				const answer = await route.fetch();
				const html = await answer.text();
				// The page's own policy knows its scripts by their hashes.
				const open = html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '');
				await route.fulfill({
					response: answer,
					body: open.replaceAll(`bytes:${bytes}`, `bytes:${file.length}`),
				});
			});
		},
	],
	[
		'the engine is missing',
		/the engine cannot be had \(404\)/i,
		(page) => page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: 'gone' })),
	],
	[
		'the data file is a page',
		/the data file is (cut short|not the one)/i,
		(page) => spoil(page, '**/events.duckdb*', 'a page instead'),
	],
	[
		'the engine is a page',
		/the engine cannot be had \(a page came in its place\)/i,
		(page) => spoil(page, '**/*.wasm', 'a page instead'),
	],
	['the script of the engine is missing', /the engine stopped/i, (page) => spoil(page, WORKER, 'missing')],
	[
		'the script of the engine is a page',
		/the engine stopped/i,
		(page) => spoil(page, WORKER, 'a page instead'),
	],
	[
		'the script of the engine is cut short',
		/the engine stopped/i,
		(page) => spoil(page, WORKER, 'cut short'),
	],
	[
		'the engine is cut short',
		// The worker never answers for it, so that only its silence tells.
		/no answer within 30 seconds/i,
		async (page) => {
			const [name] = (await readdir('build/_app/immutable/assets')).filter((each) => each.endsWith('.wasm'));
			const body = (await readFile(`build/_app/immutable/assets/${name}`)).subarray(0, 65_536);
			await page.route('**/*.wasm', (route) => route.fulfill({ contentType: 'application/wasm', body }));
		},
	],
	[
		'the page forbids WebAssembly',
		/does not allow WebAssembly/i,
		(page) =>
			page.route('**/?*', async (route) => {
				const answer = await route.fetch();
				const headers = {
					...answer.headers(),
					'content-security-policy': "script-src 'self' 'unsafe-inline'; worker-src 'self'",
				};
				await route.fulfill({ response: answer, headers });
			}),
	],
];

for (const [id, says, arrange] of FAULTS)
	test(`${id}: that is said, a retry is offered, the rest stays usable`, async ({ page, watch }) => {
		test.slow();
		watch.allow(
			/Failed to load resource|404|fetch|WebAssembly|wasm|Content Security Policy|console: (Error)?Event$|duckdb worker/i,
		);
		await arrange(page);
		await page.goto(`/${ASKED}`);
		const alert = page.getByRole('alert');
		await expect(alert).toContainText(says, { timeout: 60_000 });
		await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible();
		expect(new URL(page.url()).search).toBe(ASKED);
		expect(await page.locator('a[data-event]').count()).toBeGreaterThan(0);
		await page.getByRole('group', { name: 'Show as' }).getByRole('button', { name: 'Table' }).click();
		await expect(page.getByRole('region', { name: /^Table/ }).locator('table')).toBeVisible();
	});

test('an engine that stops answering is told of after ten seconds, and a retry starts another', async ({
	page,
}) => {
	// The engine starts twice.
	test.slow();
	await openExplore(page);
	// It hangs in this and answers nothing more.
	for (const worker of page.workers())
		void worker
			.evaluate(() => {
				for (;;);
			})
			.catch(() => {});
	await page.getByRole('button', { name: /^State/ }).click();
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('No answer within 10 seconds', { timeout: 30_000 });
	expect(new URL(page.url()).search).toBe('?channel=state');
	await alert.getByRole('button', { name: 'Try again' }).click();
	await waitForAnswer(page);
	await expect(page.getByRole('alert')).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('state');
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
