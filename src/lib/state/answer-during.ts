// What do the plates show while a brush moves over more entries than can be asked for each time?
import { parseEdtf, type DayUtc } from '../model/edtf';
import type { DyadCount, EventRow } from '../model/event-row';
import type { View } from '../model/view';
import type { Cube } from '../query/cubes/cube';
import type { CubeCounts } from '../query/cubes/cube-counts';
import type { ExploreAnswer } from './load-explore';
import { nameSpan } from './period';
import { tallyCounted } from './tally-counted';

/**
 * The counts of the whole bins nearest to the view's period, and the view that they answer. Countries, pairs and totals
 * are counted; the list keeps those of its rows that lie in the period; matrix and choices stay as they were. How many
 * were coded by others is not told, and pairs come without direction and last date until the brush rests.
 * @param before the last answer that the engine gave
 */
export function answerDuring(before: ExploreAnswer, cube: Cube, view: View): ExploreAnswer {
	const counted = cube.countsIn(dayOf(view.from, 'dayStart'), dayOf(view.to, 'dayEnd'), view.fit);
	const { dayStart, dayEnd, counts } = counted;
	const hasPeriod = view.from !== null || view.to !== null;
	const shown = hasPeriod ? { ...view, ...nameSpan(dayStart, dayEnd) } : view;
	return {
		...before,
		view: shown,
		events: listDuring(before.events, dayStart, dayEnd),
		tally: tallyCounted(counted, shown),
		counts,
		dyads: counted.dyads.map(withoutDirection),
		dyadTotals: null,
		coded: null,
	};
}

const NONE: EventRow[] = [];

/** Rows of the period; the same list where it is the same, which need not be drawn anew. */
function listDuring(events: EventRow[], dayStart: DayUtc, dayEnd: DayUtc): EventRow[] {
	const inside = events.filter((event) => event.dayEnd >= dayStart && event.dayStart <= dayEnd);
	return inside.length === 0 ? NONE : inside.length === events.length ? events : inside;
}

function withoutDirection(dyad: CubeCounts['dyads'][number]): DyadCount {
	return { ...dyad, towardsA: 0, towardsB: 0, lastDate: '' };
}

function dayOf(point: string | null, end: 'dayStart' | 'dayEnd'): DayUtc | null {
	return point === null ? null : (parseEdtf(point)?.[end] ?? null);
}
