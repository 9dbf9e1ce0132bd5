// Which stretch of a pair's history holds most of its contacts, and is worth enlarging?
import type { EventRow } from '../../model/event-row';

/** A stretch of days, first and last included. */
export interface DayWindow {
	dayStart: number;
	dayEnd: number;
}

/** Contacts further apart than this belong to different stretches, days. */
const APART = 200;
/** A stretch shows at least so many days. */
const LEAST = 28;
const PADDING = 0.12;

/** The stretch with the most contacts dated to a season or better; null where none is. The latest where several have as many. */
export function findWindow(events: readonly EventRow[]): DayWindow | null {
	const dated = events
		.filter(({ type, dayStart, dayEnd }) => type !== 'anniversary' && dayEnd - dayStart < 100)
		.sort((x, y) => x.dayStart - y.dayStart);
	let best: (DayWindow & { count: number }) | null = null;
	let run: (DayWindow & { count: number }) | null = null;
	for (const { dayStart, dayEnd } of dated) {
		if (run && dayStart - run.dayEnd <= APART)
			run = { dayStart: run.dayStart, dayEnd: Math.max(run.dayEnd, dayEnd), count: run.count + 1 };
		else run = { dayStart, dayEnd, count: 1 };
		if (run.count >= (best?.count ?? 0)) best = run;
	}
	if (!best) return null;
	const days = best.dayEnd - best.dayStart + 1;
	const pad = Math.ceil(Math.max(days * PADDING, (LEAST - days) / 2, 2));
	return { dayStart: best.dayStart - pad, dayEnd: best.dayEnd + pad };
}
