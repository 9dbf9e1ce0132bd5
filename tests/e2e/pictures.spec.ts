// Is a picture what stands on the screen, with its words, source and type inside, in every size?
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';

/** A map at twice its size takes a busy machine a while. */
test.setTimeout(180_000);

async function take(
	page: Page,
	what: string,
	form: string | RegExp,
): Promise<{ name: string; bytes: Buffer }> {
	// A press before the page is alive is lost.
	await expect(page.locator('html[data-alive]')).toBeAttached();
	await page.getByRole('button', { name: `Picture of ${what}` }).click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('menuitem', { name: form }).click(),
	]);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Width and height that a PNG's head names. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** Share of pixels that are not the ground. */
function inkOf(page: Page, png: Buffer): Promise<number> {
	return page.evaluate(async (data) => {
		const image = new Image();
		image.src = `data:image/png;base64,${data}`;
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [image.width, image.height];
		const pen = canvas.getContext('2d')!;
		pen.drawImage(image, 0, 0);
		const { data: pixels } = pen.getImageData(0, 0, canvas.width, canvas.height);
		let inked = 0;
		for (let i = 0; i < pixels.length; i += 4)
			if (Math.abs(pixels[i]! - pixels[0]!) + Math.abs(pixels[i + 2]! - pixels[2]!) > 24) inked++;
		return inked / (pixels.length / 4);
	}, png.toString('base64'));
}

const PLACES = [
	{ id: 'map', path: '/', what: 'the map', shows: 'Norway', kind: 'Map' },
	{ id: 'matrix', path: '/?plate=matrix', what: 'the matrix', shows: 'Norway', kind: 'Matrix' },
	{ id: 'timeline', path: '/', what: 'the timeline', shows: 'State', kind: 'Timeline' },
	{
		id: 'pair',
		path: '/pair/CHN-NOR',
		what: 'the figures and the timeline',
		shows: '5 Oct 1954',
		kind: 'Card of a pair',
	},
	{ id: 'country', path: '/country/NOR', what: 'the map', shows: 'China', kind: 'Map' },
	{
		id: 'event',
		path: '/event/chn-nld-call-2024-02-02',
		what: 'the entry',
		shows: 'Mark Rutte',
		kind: 'Entry',
	},
	{
		id: 'anniversaries',
		path: '/anniversaries?country=NOR',
		what: 'the calendar',
		shows: '70',
		kind: 'Calendar',
	},
] as const;

for (const { id, path, what, shows, kind } of PLACES)
	test(`${id} as SVG`, async ({ page }) => {
		await page.goto(path);
		const title = (await page.getByRole('heading', { level: 1 }).innerText()).split('\n')[0]!.trim();
		const { name, bytes } = await take(page, what, /^SVG/);
		expect(name).toMatch(/^bilateral-.*\.svg$/);
		const svg = bytes.toString();
		// The site's own pages parse no text as markup.
		const bare = await page.context().newPage();
		const faults = await bare.evaluate((text) => {
			const found = new DOMParser().parseFromString(text, 'image/svg+xml');
			const missing = [...found.querySelectorAll('use')]
				.map((use) => use.getAttribute('href')!.slice(1))
				.filter((name) => !found.getElementById(name));
			return [found.querySelector('parsererror')?.textContent ?? null, ...missing].filter(Boolean);
		}, svg);
		expect(faults).toEqual([]);
		const words = svg
			.replace(/<style>.*?<\/style>/gs, '')
			.replace(/<[^>]*>/g, ' ')
			.replace(/\s+/g, ' ');
		expect(words).toContain(shows);
		expect(words).toContain('Licence: MIT.');
		expect(words).toMatch(/Bilateral.*(Data to|Licence)/);
		expect(svg).toMatch(new RegExp(`<desc id="desc">${kind}[. ]`));
		if (id === 'map' || id === 'pair') expect(words).toContain(title.slice(0, 20));
		expect(svg).toContain('@font-face');
		expect(svg).not.toMatch(/var\(--|(?:src|href)="?https?:|url\("?https?:/);
	});

test('a map in every size of pixels, drawn in each', async ({ page }) => {
	await page.goto('/country/CHN');
	const once = await take(page, 'the map', /^PNG as large/);
	const twice = await take(page, 'the map', /^PNG, twice/);
	const social = await take(page, 'the map', /1200 × 630/);
	const slide = await take(page, 'the map', /1920 × 1080/);
	expect(slide.name).toBe('bilateral-chn-slide.png');
	const [width, height] = sizeOf(once.bytes);
	expect(sizeOf(twice.bytes)).toEqual([width! * 2, height! * 2]);
	expect(sizeOf(social.bytes)).toEqual([1200, 630]);
	expect(sizeOf(slide.bytes)).toEqual([1920, 1080]);
	for (const { bytes } of [once, twice, social, slide]) expect(await inkOf(page, bytes)).toBeGreaterThan(0.1);
});

test('the alternative text says what the map shows', async ({ page, context, baseURL }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL! });
	await page.goto('/country/CHN');
	await expect(page.locator('html[data-alive]')).toBeAttached();
	await page.getByRole('button', { name: 'Picture of the map' }).click();
	await page.getByRole('menuitem', { name: /^Copy alt text/ }).click();
	await expect(page.getByText('Alt text copied.')).toBeVisible();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toMatch(/^Map\. China and its counterparts\. .*Most contacts: .*Norway \d+/);
});
