// When did a move of the pointer reach the page, and when did the last thing that it changed change?

/** One move with a button held; times in milliseconds of the page's clock. */
export interface Move {
	/** When the browser took the move from the pointer. */
	stampMs: number;
	/** When the page heard of it. */
	heardMs: number;
	/** When a linked view last changed before the next move; null: nothing changed. */
	changedMs: number | null;
}

/** What {@link watchMoves} leaves on the window. */
export interface Watched {
	moves: Move[];
	/** When the pointer first came upon the brush. */
	enteredMs: number | null;
	/** When a linked view last changed. */
	changedMs: number;
	/** Tasks of the main thread over 50 ms since the first move, in ms. */
	longTasks: number[];
}

declare global {
	interface Window {
		watched: Watched;
	}
}

/** What counts as a move, where the brush is, and what changes; the latter two as CSS selectors. */
export interface Watch {
	/** A drag over the page, or a press within the brush. */
	on: 'pointermove' | 'pointerdown';
	brush: string;
	linked: string;
}

/**
 * Runs in the page before its own scripts; it may use nothing from outside its body. Nor may a function in it have a
 * name: what runs TypeScript here would wrap it in a call of its own that the page does not know.
 */
export function watchMoves({ on, brush, linked }: Watch): void {
	const watched: Watched = { moves: [], enteredMs: null, changedMs: 0, longTasks: [] };
	window.watched = watched;
	addEventListener(
		on,
		(event) => {
			const isOnBrush = (event.target as Element).closest(brush) !== null;
			if (isOnBrush) watched.enteredMs ??= performance.now();
			if (on === 'pointerdown' ? isOnBrush : event.buttons > 0) {
				watched.moves.push({ stampMs: event.timeStamp, heardMs: performance.now(), changedMs: null });
			}
		},
		{ capture: true },
	);
	new PerformanceObserver((list) => {
		if (watched.moves.length > 0) watched.longTasks.push(...list.getEntries().map((entry) => entry.duration));
	}).observe({ entryTypes: ['longtask'] });
	new MutationObserver((records) => {
		const isLinked = records.some(({ target }) => {
			const element = target instanceof Element ? target : target.parentElement;
			return element?.closest(linked) != null;
		});
		if (!isLinked) return;
		watched.changedMs = performance.now();
		const move = watched.moves.at(-1);
		if (move) move.changedMs = watched.changedMs;
	}).observe(document, {
		subtree: true,
		childList: true,
		attributes: true,
		characterData: true,
	});
}
