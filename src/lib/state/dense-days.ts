// Which days should the axes show, where a few far dates would squeeze all others into a corner?
import { dayOf } from '../model/edtf';
import type { MonthCount } from '../model/event-row';
import type { Days } from './shown-days';

/** At most this share of the entries lies off the axes; it is counted at their ends. */
const OUTSIDE = 0.08;
/** A span that is not clearly shorter than the whole is not worth leaving anything out. */
const MOST_OF_WHOLE = 0.6;

/** A count of a month, from January 1970; a month may come several times. */
type Month = Pick<MonthCount, 'month' | 'count'>;

const firstDayOf = (month: number) =>
	dayOf(1970 + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1)!;

function sumByMonth(months: readonly Month[]): [month: number, count: number][] {
	const sums = new Map<number, number>();
	for (const { month, count } of months) sums.set(month, (sums.get(month) ?? 0) + count);
	return [...sums].sort(([a], [b]) => a - b);
}

/** The days of some whole months; a single month is widened to its year, as far as the data go: a strip of one bar tells nothing. */
function widenMonth(first: number, last: number, whole: Days): Days {
	const year = Math.floor(first / 12) * 12;
	return first === last
		? {
				dayStart: Math.min(firstDayOf(first), Math.max(firstDayOf(year), whole.dayStart)),
				dayEnd: Math.max(firstDayOf(last + 1), Math.min(firstDayOf(year + 12), whole.dayEnd + 1)) - 1,
			}
		: { dayStart: firstDayOf(first), dayEnd: firstDayOf(last + 1) - 1 };
}

/** The shortest run of whole months in which all but one entry in twelve begin; the whole where that is no shorter by far. */
export function findDenseDays(months: readonly Month[], whole: Days): Days {
	const sums = sumByMonth(months);
	const total = sums.reduce((sum, [, count]) => sum + count, 0);
	const needed = total - Math.floor(OUTSIDE * total + 1e-9);
	let best: Days | null = null;
	let inside = 0;
	let first = 0;
	for (const [last, count] of sums) {
		inside += count;
		while (inside - (sums[first]?.[1] ?? 0) >= needed && (sums[first]?.[0] ?? last) < last)
			inside -= sums[first++]![1];
		if (inside < needed) continue;
		const run = widenMonth(sums[first]![0], last, whole);
		if (best === null || run.dayEnd - run.dayStart < best.dayEnd - best.dayStart) best = run;
	}
	const wholeLength = whole.dayEnd - whole.dayStart;
	return best !== null && best.dayEnd - best.dayStart < MOST_OF_WHOLE * wholeLength ? best : whole;
}

/** Entries that begin before and after these days. */
export function countOutside(months: readonly MonthCount[], days: Days): { before: number; after: number } {
	let before = 0;
	let after = 0;
	for (const { month, count } of months) {
		if (firstDayOf(month + 1) - 1 < days.dayStart) before += count;
		else if (firstDayOf(month) > days.dayEnd) after += count;
	}
	return { before, after };
}
