// `npm run nightly:slow`: each file that a page asks for comes ten seconds late, one by one. Is the page there meanwhile, and whole then?
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { serveSite } from '../../scripts/serve-site.mjs';
import { noteFigures } from './note-figures';

const LATE_MS = 10_000;
/** So long after the address is asked for, the page has told what it would tell of a file that is gone. */
const MEANWHILE_MS = 8000;
/** From the late file to a page that is whole. */
const WHOLE_WITHIN_MS = 40_000;
/** From a late style to the first paint; several pages are busy at the same time. */
const DRAWN_WITHIN_MS = 3000;
/** Pages that wait at the same time. */
const AT_ONCE = 4;
/** One page of each kind: a file that several ask for is late on the first of them. */
const PAGES = [
	'/?country=NOR',
	'/pair/CHN-NOR',
	'/country/NOR',
	'/event/chn-nld-call-2024-02-02',
	'/official/wang-yi',
	'/compare?pairs=CHN-NOR,CHN-FRA',
	'/anniversaries',
	'/story/february-2024',
	'/data',
	'/method',
	'/sql',
	'/read',
	'/embed?view=timeline&of=CHN-NOR',
];

/** Waits until the page is at rest: alive, its filters answering where it has some, and all that it asked for there. */
async function waitUntilWhole(page: Page, path: string): Promise<void> {
	await page.locator('html[data-alive]').waitFor({ state: 'attached', timeout: WHOLE_WITHIN_MS });
	if (path.startsWith('/?'))
		await page
			.locator('.explore[aria-busy="false"][data-settled="true"]')
			.waitFor({ timeout: WHOLE_WITHIN_MS });
	await page.waitForLoadState('networkidle', { timeout: WHOLE_WITHIN_MS });
}

async function open(browser: Browser): Promise<Page> {
	const context = await browser.newContext({
		serviceWorkers: 'block',
		viewport: { width: 1440, height: 900 },
	});
	return context.newPage();
}

const firstPaintMs = (page: Page) =>
	page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity);

/** What is wrong with the page while, and after, the file is late; null for nothing. */
async function tryLate(browser: Browser, site: string, path: string, asset: string, heading: string) {
	const page = await open(browser);
	try {
		let isThere = false;
		await page.route(`${site}${asset}`, async (route) => {
			await new Promise((resolve) => setTimeout(resolve, LATE_MS));
			isThere = true;
			await route.continue().catch(() => {});
		});
		await page.goto(site + path, { waitUntil: 'commit' });
		await page.waitForTimeout(MEANWHILE_MS);
		const alert = page.getByRole('alert').filter({ visible: true });
		if (await alert.count())
			return `told of a fault while it only was late: ${await alert.first().innerText()}`;
		for (const end = performance.now() + WHOLE_WITHIN_MS; !isThere; await page.waitForTimeout(100))
			if (performance.now() > end) return 'it was not asked for again';
		await waitUntilWhole(page, path);
		const painted = await firstPaintMs(page);
		if (painted > LATE_MS) {
			// A browser draws nothing before a page's style; Explore carries its own.
			const mayWait = asset.endsWith('.css') && !path.startsWith('/?');
			if (!mayWait) return 'nothing on the screen before the file was there';
			if (painted > LATE_MS + DRAWN_WITHIN_MS) return 'nothing on the screen long after the style was there';
			waited.add(asset);
		}
		if (await alert.count()) return `told of a fault at the end: ${await alert.first().innerText()}`;
		const shown = await page.locator('h1').first().innerText();
		return shown === heading ? null : `another heading: ${shown}`;
	} catch (error) {
		return String(error).split('\n')[0]!;
	} finally {
		await page.context().close();
	}
}

const { port, close } = await serveSite({ directory: 'build', port: 0 });
const site = `http://localhost:${port}`;
const executablePath = findChromium();
const browser = await chromium.launch({
	...(executablePath === null ? {} : { executablePath }),
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

/** Styles that a page waited for. */
const waited = new Set<string>();
const seen = new Set<string>();
const trials: { path: string; asset: string; heading: string }[] = [];
for (const path of PAGES) {
	const page = await open(browser);
	const assets: string[] = [];
	page.on('request', (request) => {
		const { origin, pathname, search } = new URL(request.url());
		const asset = pathname + search;
		if (origin !== site || request.isNavigationRequest() || seen.has(asset)) return;
		seen.add(asset);
		assets.push(asset);
	});
	await page.goto(site + path);
	await waitUntilWhole(page, path);
	const heading = await page.locator('h1').first().innerText();
	trials.push(...assets.map((asset) => ({ path, asset, heading })));
	await page.context().close();
}
console.log(`${trials.length} files on ${PAGES.length} pages, ${AT_ONCE} at once …`);

const faults: string[] = [];
const waiting = [...trials];
await Promise.all(
	Array.from({ length: AT_ONCE }, async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const fault = await tryLate(browser, site, next.path, next.asset, next.heading);
			if (fault === null) continue;
			faults.push(next.asset);
			console.error(`${next.path}: ${next.asset}: ${fault}`);
		}
	}),
);
await browser.close();
await close();
noteFigures('slow-assets', {
	what: `Each file that a page asks for comes ${LATE_MS / 1000} seconds late, on one page of each of ${PAGES.length} kinds: the page is on the screen before it, tells of no fault, and is whole once it is there`,
	tried: trials.length,
	failed: faults.length,
	note: `in Chromium; ${waited.size} of them are styles, without which a browser draws nothing but Explore, which carries its own: the other pages came within ${DRAWN_WITHIN_MS / 1000} seconds of these`,
});
console.log(`${trials.length} files late, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
