// How much longer than the barest start does ours take, and does anything pile up under random filters?
import type { Browser } from '@playwright/test';
import '../pages/bench-window';

export interface Starts {
	oursMs: number[];
	bareMs: number[];
}

/** Opens the file by turns our way and the barest way, each in a worker of its own. */
export async function measureStarts(
	browser: Browser,
	url: string,
	file: string,
	bytes: number,
	rounds: number,
): Promise<Starts> {
	const page = await browser.newPage();
	await page.goto(url);
	const ours = () => page.evaluate(([f, b]) => window.bench.openOurs!(f, b), [file, bytes] as const);
	const bare = () => page.evaluate((f) => window.bench.openBare!(f), file);
	await bare();
	const starts: Starts = { oursMs: [], bareMs: [] };
	for (let i = 0; i < rounds; i++) {
		starts.oursMs.push(await ours());
		starts.bareMs.push(await bare());
	}
	await page.close();
	return starts;
}

/** What is held after each round of filters, bytes. */
export interface Soak {
	filters: number;
	heap: number[];
	engine: number[];
}

const FILTERS_A_ROUND = 5;

/** Counts random filters for so long; `url` names the file. The first round warms up and is left out. */
export async function measureSoak(browser: Browser, url: string, seconds: number): Promise<Soak> {
	const page = await browser.newPage();
	const cdp = await page.context().newCDPSession(page);
	await page.goto(url);
	const soak: Soak = { filters: 0, heap: [], engine: [] };
	const end = performance.now() + seconds * 1000;
	for (let round = 0; round < 3 || performance.now() < end; round++) {
		const engine = await page.evaluate(([filters, seed]) => window.bench.soak!(filters, seed), [
			FILTERS_A_ROUND,
			round,
		] as const);
		soak.filters += FILTERS_A_ROUND;
		if (round === 0) continue;
		await cdp.send('HeapProfiler.collectGarbage');
		const { usedSize } = await cdp.send('Runtime.getHeapUsage');
		soak.heap.push(usedSize);
		soak.engine.push(engine);
	}
	await page.close();
	return soak;
}
