// What does the first view of the built Explore page weigh, when does it stand, and does it shift?
import type { Browser } from '@playwright/test';

export interface FirstView {
	/** Bytes over the wire of scripts, styles and fonts before the engine's first. */
	bytes: number;
	/** Largest contentful paint, ms. */
	lcpMs: number;
	/** Sum of layout shifts without input. */
	shift: number;
}

declare global {
	interface Window {
		firstView: { lcpMs: number; shift: number };
	}
}

/** Chromium's "slow 4G". */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };
const SLOWDOWN = 4;
const SETTLED_MS = 4000;
const WEIGHED = ['Script', 'Stylesheet', 'Font'];

/** Opens a page in a fresh context; `isSlow` puts slow 4G and a processor four times slower in its way. */
export async function measureFirstView(browser: Browser, url: string, isSlow: boolean): Promise<FirstView> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await cdp.send('Network.enable');
	if (isSlow) {
		await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	}
	const weighed = new Set<string>();
	let isEngine = false;
	let bytes = 0;
	cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
		if (/duckdb/.test(request.url)) isEngine = true;
		if (!isEngine && WEIGHED.includes(type ?? '')) weighed.add(requestId);
	});
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		if (weighed.has(requestId)) bytes += encodedDataLength;
	});
	await page.addInitScript(() => {
		window.firstView = { lcpMs: 0, shift: 0 };
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) window.firstView.lcpMs = entry.startTime;
		}).observe({ type: 'largest-contentful-paint', buffered: true });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & {
				value: number;
				hadRecentInput: boolean;
			})[])
				if (!entry.hadRecentInput) window.firstView.shift += entry.value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(url, { timeout: 120_000 });
	await page.waitForTimeout(isSlow ? SETTLED_MS * 2 : SETTLED_MS);
	const seen = await page.evaluate(() => window.firstView);
	await context.close();
	return { bytes, ...seen };
}
