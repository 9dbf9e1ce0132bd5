// How long after a press on a pair do the linked views stop changing?
import type { Browser, Page } from '@playwright/test';
import type { BrushResult } from './drag-brush';
import { waitForQuiet } from './wait-for-quiet';
import { watchMoves, type Move, type Watch } from './watch-moves';

/** A page on which a press chooses a pair and a second one on the same mark lets go of it. */
export interface PairPage {
	name: string;
	url: string;
	/** CSS selectors of the view that holds the pairs, of what changes, and of what is there when pairs can be chosen. */
	pairs: string;
	linked: string;
	ready: string;
	/** Selector of the n-th pair, counted from 1. */
	pairAt: (place: number) => string;
	quietMs: number;
}

const READY_LIMIT_MS = 300_000;
const PRESS_LIMIT_MS = 120_000;

/** Chooses so many pairs, lets go of each, and waits each time; the first choice is kept apart. */
export async function clickPairs(browser: Browser, spec: PairPage, pairs: number): Promise<BrushResult> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.addInitScript<Watch>(watchMoves, { on: 'pointerdown', brush: spec.pairs, linked: spec.linked });
	await page.goto(spec.url);
	await page.waitForSelector(spec.ready, { state: 'attached', timeout: READY_LIMIT_MS });
	await page.waitForSelector(spec.pairAt(pairs), { state: 'attached', timeout: READY_LIMIT_MS });
	await waitForQuiet(page, 1000, READY_LIMIT_MS, 0);
	const readyMs = await page.evaluate(() => window.watched.changedMs);
	let presses = 0;
	const press = async (selector: string) => {
		await pressMiddle(page, selector);
		presses += 1;
		await waitForQuiet(page, spec.quietMs, PRESS_LIMIT_MS, presses);
		// Large data keep quiet while they are counted: what the press asked for may still be on its way.
		await page.waitForSelector(spec.ready, { state: 'attached', timeout: PRESS_LIMIT_MS });
		await waitForQuiet(page, spec.quietMs, PRESS_LIMIT_MS, presses);
	};
	for (let place = 1; place <= pairs; place++) {
		await press(spec.pairAt(place));
		await press(spec.pairAt(place));
	}
	const { moves, longTasks } = await page.evaluate(() => window.watched);
	const done = moves.filter((move): move is Move & { changedMs: number } => move.changedMs !== null);
	const [first, ...others] = done.map((move) => move.changedMs - move.heardMs);
	return {
		name: spec.name,
		readyMs,
		firstMs: first ?? NaN,
		heardMs: others,
		stampMs: done.slice(1).map((move) => move.changedMs - move.stampMs),
		idle: moves.length - done.length,
		longTasks,
		errors,
	};
}

/** A real press; the mark is brought into view before, and what that changes has settled. */
async function pressMiddle(page: Page, selector: string): Promise<void> {
	const mark = page.locator(selector).first();
	await mark.scrollIntoViewIfNeeded();
	const box = await mark.boundingBox();
	if (!box) throw new Error(`no mark on the page: ${selector}`);
	await page.mouse.click(box.x + Math.min(box.width / 2, 20), box.y + box.height / 2);
}
