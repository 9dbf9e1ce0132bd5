// Does an embed keep its promises inside a foreign page: strict sandbox, no scripts, small frames, both themes?
import { expect, test, type Page } from '@playwright/test';
import { expectNoFinding } from '../support/access';
import { startForeignPage, writeForeignPage, type ForeignPage } from '../support/foreign-page';

let foreign: ForeignPage;
test.beforeAll(async () => {
	foreign = await startForeignPage();
});
test.afterAll(() => foreign.close());

const EMBEDS = [
	{ path: '/embed/v1/timeline/CHN-NOR', title: /^China and Norway: \d+ contacts/, row: 'Espen Barth Eide' },
	{ path: '/embed/v1/timeline/all', title: /contacts between \d+ countries/, row: 'Espen Barth Eide' },
	{ path: '/embed/v1/map/CHN', title: /^China: \d+ contacts with \d+ countries/, row: 'Norway' },
	{ path: '/embed/v1/matrix/CHN', title: /^China: \d+ contacts/, row: 'Norway' },
	{ path: '/embed/v1/anniversaries/NOR', title: /^Norway: 1 anniversary of relations in 2024/, row: '70' },
	{ path: '/embed/v1/pair/CHN-NOR', title: /^China and Norway/, row: 'Espen Barth Eide' },
	{ path: '/embed/v1/story/february-2024', title: 'A month of diplomacy, February 2024', row: 'Norway' },
] as const;

/** Everything that the page asks for beside itself, its frame and what stands in the documents. */
function watchRequests(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (!request.isNavigationRequest() && !/^(data|blob):/.test(request.url())) asked.push(request.url());
	});
	return asked;
}

async function showFrame(
	page: Page,
	path: string,
	widthPx: number,
	sandbox: string | null = 'allow-scripts',
) {
	const base = test.info().project.use.baseURL ?? '';
	await page.goto(foreign.addressOf(writeForeignPage(`${base}${path}`, widthPx, sandbox)));
	return page.frameLocator('iframe');
}

for (const { path, title, row } of EMBEDS)
	test(`${path}, light and dark, 320 to 1200 px`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.emulateMedia({ colorScheme: 'light' });
		const asked = watchRequests(page);
		const faults: string[] = [];
		page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
		page.on('pageerror', (error) => faults.push(error.message));
		const frame = await showFrame(page, path, 320);
		await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title);
		await frame.locator('summary').click();
		const html = frame.locator('html');
		for (const [colorScheme, widthPx] of [
			['light', 320],
			['dark', 600],
			['light', 1200],
		] as const)
			await test.step(`${colorScheme}, ${widthPx} px`, async () => {
				await page.emulateMedia({ colorScheme });
				await page.locator('iframe').evaluate((box, px) => box.setAttribute('width', `${px}`), widthPx);
				await expect.poll(() => html.evaluate((root) => root.clientWidth)).toBeGreaterThan(widthPx - 20);
				await expect(frame.locator('details table').getByText(row).first()).toBeVisible();
				expect(await html.evaluate((root) => root.scrollWidth - root.clientWidth)).toBeLessThanOrEqual(0);
				await expect(html).toHaveCSS(
					'background-color',
					colorScheme === 'dark' ? 'rgb(17, 23, 28)' : 'rgb(250, 248, 242)',
				);
				await expectNoFinding(page, 'iframe');
			});
		expect(asked).toEqual([]);
		expect(faults).toEqual([]);
	});

for (const [id, sandbox] of [
	['scripts stripped', ''],
	['no sandbox', null],
] as const)
	test(`the timeline is there with ${id}`, async ({ page }) => {
		const asked = watchRequests(page);
		const frame = await showFrame(page, '/embed/v1/timeline/CHN-NOR', 600, sandbox);
		await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/^China and Norway/);
		await expect(frame.locator('.size:visible svg').first()).toBeVisible();
		await frame.locator('summary').click();
		await expect(frame.locator('details').getByText('Espen Barth Eide').first()).toBeVisible();
		expect(asked).toEqual([]);
	});

interface Heard {
	type?: string;
	sentinel?: string;
	height?: number;
}

test('heights are told on growth, on shrinking and when asked, in every form', async ({ page }) => {
	const frame = await showFrame(page, '/embed/v1/timeline/CHN-NOR', 600);
	const heights = () =>
		page.evaluate(() =>
			(window as unknown as { heard: Heard[] }).heard
				.filter(({ type }) => type === 'bilateral:height')
				.map(({ height }) => height ?? 0),
		);
	await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
	const closed = (await heights()).at(-1)!;
	await frame.locator('summary').click();
	await expect.poll(async () => (await heights()).at(-1)).toBeGreaterThan(closed);
	await frame.locator('summary').click();
	await expect.poll(async () => (await heights()).at(-1)).toBe(closed);
	const before = (await heights()).length;
	await page.evaluate(() =>
		document.querySelector('iframe')?.contentWindow?.postMessage({ type: 'bilateral:ask-height' }, '*'),
	);
	await expect.poll(async () => (await heights()).length).toBe(before + 1);
	const all = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
	expect(all).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: closed });
	expect(all).toContainEqual({ 'datawrapper-height': { bilateral: closed } });
	expect(all.some((data) => typeof data === 'string' && JSON.parse(data).context === 'iframe.resize')).toBe(
		true,
	);
});

test('the parent script sets the height of the frame that told it, within bounds, and of no other', async ({
	page,
	baseURL,
}) => {
	const html = writeForeignPage(`${baseURL}/embed/v1/timeline/CHN-NOR`, 600, 'allow-scripts').replace(
		'</body>',
		`<iframe data-bilateral srcdoc="<p>other</p>" title="Other" height="333" style="border:0"></iframe>
<script src="${baseURL}/embed/v1.js"></script></body>`,
	);
	await page.goto(foreign.addressOf(html));
	const height = (index: number) =>
		page.evaluate(
			(at) => document.querySelectorAll('iframe')[at]?.getBoundingClientRect().height ?? 0,
			index,
		);
	await expect.poll(() => height(0)).not.toBe(500);
	expect(await height(1)).toBe(333);
	await page.evaluate(() => {
		const frame = document.querySelectorAll('iframe')[1]!;
		const say = (frame.contentWindow as Window & typeof globalThis).eval;
		say(`parent.postMessage({ type: 'bilateral:height', version: 1, height: 1e9 }, '*')`);
	});
	await expect.poll(() => height(1)).toBe(12_000);
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				addEventListener('message', () => resolve(), { once: true });
				postMessage({ type: 'bilateral:height', version: 1, height: 150 }, '*');
			}),
	);
	expect(await height(0)).not.toBe(150);
});

test('the element shows the chart that its attributes name, also when they change', async ({
	page,
	baseURL,
}) => {
	const html = `<!doctype html><title>Element</title><link rel="icon" href="data:,">
<contact-chart view="pair" of="CHN-NOR" title="Pair"></contact-chart><script src="${baseURL}/embed/v1.js"></script>`;
	await page.goto(foreign.addressOf(html));
	const frame = page.frameLocator('contact-chart iframe');
	await expect(frame.getByText('5 Oct 1954')).toBeVisible();
	await expect(page.locator('contact-chart iframe')).toHaveAttribute('title', 'Pair');
	await page.evaluate(() => document.querySelector('contact-chart')?.setAttribute('view', 'timeline'));
	await expect(page.frameLocator('contact-chart iframe').locator('.size:visible svg').first()).toBeVisible();
});

test.describe('options', () => {
	const path = '/embed/v1/timeline/CHN-NOR';

	test('a channel leaves only its rows and marks', async ({ page }) => {
		const frame = await showFrame(page, `${path}?channel=state`, 600);
		await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/\d of \d shown, state channel/);
		await frame.locator('summary').click();
		const shown = frame.locator('tr[data-row]:visible');
		await expect(shown.first()).toBeVisible();
		for (const channel of await shown.evaluateAll((rows) =>
			rows.map((row) => row.getAttribute('data-channel')),
		))
			expect(channel).toBe('state');
		const marks = await frame.locator('.size:visible [data-event]:not([display])').count();
		expect(marks).toBe(await shown.count());
	});

	test('a title and a theme of the page around it', async ({ page }) => {
		const frame = await showFrame(page, `${path}?theme=dark&title=${encodeURIComponent('<b>Mine</b>')}`, 600);
		await expect(frame.getByRole('heading', { level: 1 })).toHaveText('<b>Mine</b>');
		await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
	});

	test('a channel leaves only its lines on the map, and the counts that the table has', async ({ page }) => {
		const frame = await showFrame(page, '/embed/v1/map/CHN?channel=party', 600);
		await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
			/^China: \d+ of \d+ shown, party channel$/,
		);
		const arcs = frame.locator('.arc:not([display])');
		await expect(arcs).not.toHaveCount(0);
		for (const channel of await arcs.evaluateAll((all) => all.map((arc) => arc.getAttribute('data-channel'))))
			expect(channel).toBe('party');
		const tinted = frame.locator('path[id$="NOR"].tint-0');
		await expect(tinted).toHaveCount(1);
	});

	for (const view of ['map', 'matrix'])
		test(`counted again, the whole ${view} is as it was printed`, async ({ page }) => {
			const read = async (query: string) => {
				const frame = await showFrame(page, `/embed/v1/${view}/all${query}`, 600);
				await expect(frame.getByRole('heading', { level: 1 })).toHaveText(query ? /shown, from/ : /between/);
				return frame
					.locator('tr[data-country]')
					.evaluateAll((rows) =>
						rows
							.map(
								(row) => `${row.getAttribute('data-country')} ${row.querySelector('.number')?.textContent}`,
							)
							.sort(),
					);
			};
			expect(await read('?from=1900')).toEqual(await read(''));
		});

	for (const query of ['from=2024-13', 'from=2024&to=2023', 'channel=<script>', 'theme=neon', 'type=,,,'])
		test(`${query} is ignored`, async ({ page }) => {
			const frame = await showFrame(page, `${path}?${query}`, 600);
			await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/^China and Norway: \d+ contacts/);
		});
});

test('the builder previews what it writes', async ({ page, baseURL }) => {
	await page.goto('/embed?view=timeline&of=CHN-NOR');
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/^China and Norway/);
	await expect(page.getByRole('heading', { name: /^Preview, 1000 px wide and \d+ px tall/ })).not.toHaveText(
		/420/,
	);
	await expect(page.getByLabel('Plain frame', { exact: true }).last()).toHaveValue(
		new RegExp(`src="${baseURL}/embed/v1/timeline/CHN-NOR" title="Timeline: China and Norway"`),
	);
	await page.getByRole('radio', { name: 'Map' }).check();
	await expect(page).toHaveURL(/view=map&of=CHN-NOR/);
	await page.getByRole('radio', { name: 'dark' }).check();
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expectNoFinding(page);
});

for (const [id, page, name, view, of] of [
	['the map of Explore', '/?country=NOR&channel=party', 'Embed the map', 'Map', 'NOR'],
	['the matrix of Explore', '/?country=CHN&plate=matrix', 'Embed the matrix', 'Matrix', 'CHN'],
	[
		'the timeline of Explore',
		'/?country=NOR&with=CHN&from=2024-02',
		'Embed the timeline',
		'Timeline',
		'CHN-NOR',
	],
	['a pair', '/pair/CHN-NOR', 'Embed the card of this pair', 'Card of a pair', 'CHN-NOR'],
	['a country', '/country/NOR', 'Embed the map', 'Map', 'NOR'],
	['anniversaries', '/anniversaries?country=NOR', 'Embed the anniversaries', 'Anniversaries', 'NOR'],
] as const)
	test(`${id} leads to the builder with the same choices`, async ({ page: browser }) => {
		await browser.goto(page);
		await browser.getByRole('link', { name, exact: true }).click();
		await expect(browser.getByRole('radio', { name: view, exact: true })).toBeChecked();
		await expect(browser.getByRole('combobox', { name: 'Of' })).toHaveValue(of);
		const asked = new URL(page, 'http://localhost').searchParams;
		for (const key of ['channel', 'from']) {
			const value = new URL(browser.url()).searchParams.get(key);
			expect(value).toBe(asked.get(key));
		}
	});

test('an event leads to the builder of its embed', async ({ page }) => {
	await page.goto('/');
	const id = await page.locator('a[data-event]').first().getAttribute('data-event');
	await page.goto(`/event/${id}`);
	await page.getByRole('link', { name: 'Embed this event' }).click();
	await expect(page).toHaveURL(new RegExp(`view=event&of=${id}`));
	await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).not.toBeEmpty();
});
