// Which days does the timeline show under a view?
import { parseEdtf, type DayUtc } from '../model/edtf';
import type { View } from '../model/view';
import { nameSpan, type Period } from './period';

/** First and last day of something. */
export interface Days {
	dayStart: DayUtc;
	dayEnd: DayUtc;
}

/**
 * The days of the headline: the view's period; an open end is the end of the period that the headline names;
 * where nothing is shown, the whole.
 */
export function shownDays(view: View, extent: Period | null, whole: Days): Days {
	const from = firstDay(view.from) ?? firstDay(extent?.from ?? null) ?? whole.dayStart;
	const to = lastDay(view.to) ?? lastDay(extent?.to ?? null) ?? whole.dayEnd;
	return { dayStart: Math.min(from, to), dayEnd: Math.max(from, to) };
}

/** Days as far as they lie on an axis; the whole axis where none does. */
export function clampDays(days: Days, axis: Days): Days {
	const dayStart = Math.max(days.dayStart, axis.dayStart);
	const dayEnd = Math.min(days.dayEnd, axis.dayEnd);
	return dayStart <= dayEnd ? { dayStart, dayEnd } : axis;
}

/** The period that a view holds after the reader chose these days; all days or more are no period. */
export function periodOfDays(days: Days, whole: Days): Period | { from: null; to: null } {
	if (days.dayStart <= whole.dayStart && days.dayEnd >= whole.dayEnd) return { from: null, to: null };
	return nameSpan(days.dayStart, days.dayEnd);
}

function firstDay(point: string | null): DayUtc | null {
	return point === null ? null : (parseEdtf(point)?.dayStart ?? null);
}

function lastDay(point: string | null): DayUtc | null {
	return point === null ? null : (parseEdtf(point)?.dayEnd ?? null);
}
