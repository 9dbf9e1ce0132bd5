// How long after a real move of the pointer do the linked views stop changing?
import type { Browser, Page } from '@playwright/test';
import { waitForQuiet } from './wait-for-quiet';
import { watchMoves, type Move, type Watch } from './watch-moves';

/** A page with a brush, and where on it to press. */
export interface BrushPage {
	name: string;
	url: string;
	/** CSS selector of the drawing that is brushed. */
	brush: string;
	/** Selector of what changes. */
	linked: string;
	/** Selector that is there when the page can be brushed. */
	ready: string;
	/** Selector of the time axis, and what lies beside it at its left and right, px. */
	axis: string;
	margins?: readonly [left: number, right: number];
	/** Where the button is pressed, share of the axis. */
	press: number;
	/** So long without a change counts as done, ms. */
	quietMs: number;
	/** So long the loaded page is left alone before the pointer comes, ms. */
	restMs: number;
}

/** What was measured on one page, ms. */
export interface BrushResult {
	name: string;
	/** From navigation to all views drawn. */
	readyMs: number;
	/** From the pointer's coming upon the brush to the last change of the first brush. */
	firstMs: number;
	/** Of the moves after the first: from the page's hearing of it, and from the browser's taking it, to the last change. */
	heardMs: number[];
	stampMs: number[];
	/** Moves that changed nothing. */
	idle: number;
	longTasks: number[];
	errors: string[];
}

const FIRST_LIMIT_MS = 300_000;
const MOVE_LIMIT_MS = 20_000;
/** A move that changes nothing for so long changes nothing. */
const IDLE_MS = 5000;
const FIRST_STOP = 0.15;

/** As {@link drag}; an error of the page itself says more than that something was waited for in vain. */
export async function dragBrush(browser: Browser, spec: BrushPage, moves: number): Promise<BrushResult> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	try {
		return { ...(await drag(page, spec, moves)), errors };
	} catch (error) {
		if (errors[0] === undefined) throw error;
		throw new Error(`${errors[0]} (on the page)`, { cause: error });
	}
}

/** Opens the page, presses the button on the brush and drags it to and fro in so many moves, waiting for each to be done. */
async function drag(page: Page, spec: BrushPage, moves: number): Promise<Omit<BrushResult, 'errors'>> {
	await page.addInitScript<Watch>(watchMoves, { on: 'pointermove', brush: spec.brush, linked: spec.linked });
	await page.goto(spec.url);
	await page.waitForSelector(spec.ready, { state: 'attached', timeout: FIRST_LIMIT_MS });
	await waitForQuiet(page, spec.quietMs * 2, FIRST_LIMIT_MS, 0);
	const readyMs = await page.evaluate(() => window.watched.changedMs);
	await page.locator(spec.axis).first().scrollIntoViewIfNeeded();
	const box = await page.locator(spec.axis).first().boundingBox();
	if (!box) throw new Error(`no axis on the page: ${spec.axis}`);
	const [left, right] = spec.margins ?? [0, 0];
	const xAt = (share: number) => box.x + left + share * (box.width - left - right);
	const y = box.y + box.height / 2;
	await page.waitForTimeout(spec.restMs);
	await page.mouse.move(xAt(spec.press), y);
	await page.mouse.down();
	await page.mouse.move(xAt(FIRST_STOP), y);
	await waitForQuiet(page, Math.max(spec.quietMs, 1500), FIRST_LIMIT_MS, 1);
	const firstMs = await page.evaluate(() => window.watched.changedMs - (window.watched.enteredMs ?? NaN));
	await page.evaluate(() => (window.watched.moves.length = window.watched.longTasks.length = 0));
	for (let i = 0; i < moves; i++) {
		// To 0.75 and back again.
		const way = (i + 1) / moves;
		const share = FIRST_STOP + 0.6 * (way < 0.5 ? way * 2 : 2 - way * 2);
		await page.mouse.move(xAt(share), y);
		await waitForQuiet(page, spec.quietMs, MOVE_LIMIT_MS, i + 1, IDLE_MS);
	}
	await page.mouse.up();
	const { moves: seen, longTasks } = await page.evaluate(() => window.watched);
	const done = seen.filter((move): move is Move & { changedMs: number } => move.changedMs !== null);
	return {
		name: spec.name,
		readyMs,
		firstMs,
		heardMs: done.map((move) => move.changedMs - move.heardMs),
		stampMs: done.map((move) => move.changedMs - move.stampMs),
		idle: seen.length - done.length,
		longTasks,
	};
}
