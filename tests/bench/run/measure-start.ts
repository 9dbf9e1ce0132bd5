// How much longer than the barest start does ours take?
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
