// How does a window of time run along the axis while all views follow?
import type { Days } from './shown-days';

/** Shows the days of one step; resolves when the views have followed. */
export type ShowDays = (days: Days) => Promise<void>;

/** The window is this share of the axis, and moves by a third of itself. */
const SHARE = 1 / 8;
const LEAST_DAYS = 7;
const STEP_MS = 650;

/** First to last window along an axis; the last one ends with it. */
export function listWindows(axis: Days): Days[] {
	const length = axis.dayEnd - axis.dayStart + 1;
	const width = Math.min(length, Math.max(LEAST_DAYS, Math.round(length * SHARE)));
	const step = Math.max(1, Math.round(width / 3));
	const windows: Days[] = [];
	for (let dayStart = axis.dayStart; ; dayStart += step) {
		const last = dayStart + width > axis.dayEnd;
		windows.push(
			last
				? { dayStart: axis.dayEnd - width + 1, dayEnd: axis.dayEnd }
				: { dayStart, dayEnd: dayStart + width - 1 },
		);
		if (last) return windows;
	}
}

/** Plays an axis from its first window to its last. */
export class Play {
	/** The window that is shown; null when nothing plays. */
	window: Days | null = $state.raw(null);
	#run = 0;

	/** Plays until the end or until {@link stop}; `onend` is told the last window shown, null after a whole run. */
	async start(axis: Days, show: ShowDays, onend: (last: Days | null) => void): Promise<void> {
		const run = ++this.#run;
		for (const next of listWindows(axis)) {
			this.window = next;
			await Promise.all([show(next), new Promise((resolve) => setTimeout(resolve, STEP_MS))]);
			if (run !== this.#run) return;
		}
		this.window = null;
		onend(null);
	}

	/** Ends a run; returns the window that was shown. */
	stop(): Days | null {
		const last = this.window;
		this.#run += 1;
		this.window = null;
		return last;
	}
}
