// Has the page done all that the last move made it do?
import type { Page } from '@playwright/test';
import './watch-moves';

/**
 * Waits until the page has heard of so many moves, the last of them has changed something (or nothing for `idleMs`), and
 * nothing has changed since for `quietMs`.
 */
export async function waitForQuiet(
	page: Page,
	quietMs: number,
	limitMs: number,
	moves: number,
	idleMs = Infinity,
): Promise<void> {
	await page.waitForFunction(
		({ quietMs, moves, idleMs }) => {
			const { moves: heard, changedMs } = window.watched;
			const last = heard.at(-1);
			const now = performance.now();
			if (heard.length < moves) return false;
			const isIdle = idleMs !== null && last !== undefined && now - last.heardMs > idleMs;
			if (moves > 0 && last?.changedMs == null && !isIdle) return false;
			return now - Math.max(changedMs, last?.heardMs ?? 0) > quietMs;
		},
		{ quietMs, moves, idleMs: Number.isFinite(idleMs) ? idleMs : null },
		{ timeout: limitMs, polling: 50 },
	);
}
