// Which period does a move of the overview's brush give?
import { firstDayOfMonth, lastDayOfMonth, monthOfDay } from '../axis/months';

/** First and last day. */
export interface Period {
	dayStart: number;
	dayEnd: number;
}

/** What the brush snaps to. */
export type BrushUnit = 'day' | 'month';
export type Edge = 'start' | 'end';

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** First day of the unit whose border lies nearest to a moment. */
function snapStart(day: number, unit: BrushUnit): number {
	if (unit === 'day') return Math.round(day);
	const first = firstDayOfMonth(monthOfDay(day));
	const next = firstDayOfMonth(monthOfDay(day) + 1);
	return day - first <= next - day ? first : next;
}

/** Puts a period inside the limits, at least one day long. */
export function clampPeriod(period: Period, limits: Period): Period {
	const dayStart = clamp(period.dayStart, limits.dayStart, limits.dayEnd);
	return { dayStart, dayEnd: clamp(period.dayEnd, dayStart, limits.dayEnd) };
}

/** The unit that holds a moment, whole. */
export function unitAt(day: number, unit: BrushUnit, limits: Period): Period {
	const at = clamp(Math.floor(day), limits.dayStart, limits.dayEnd);
	if (unit === 'day') return { dayStart: at, dayEnd: at };
	const month = monthOfDay(at);
	return clampPeriod({ dayStart: firstDayOfMonth(month), dayEnd: lastDayOfMonth(month) }, limits);
}

/** Drags one edge to a moment (fractions allowed), snapped; it stops a unit before the other edge. */
export function moveEdge(period: Period, edge: Edge, day: number, unit: BrushUnit, limits: Period): Period {
	const border = snapStart(clamp(day, limits.dayStart, limits.dayEnd + 1), unit);
	if (edge === 'start') {
		const last = unitAt(period.dayEnd, unit, limits).dayStart;
		return clampPeriod({ ...period, dayStart: Math.min(border, last) }, limits);
	}
	const first = unitAt(period.dayStart, unit, limits).dayEnd;
	return clampPeriod({ ...period, dayEnd: Math.max(border - 1, first) }, limits);
}

/** Moves one edge by units, as the arrow keys do. */
export function nudgeEdge(
	period: Period,
	edge: Edge,
	steps: number,
	unit: BrushUnit,
	limits: Period,
): Period {
	const border = edge === 'start' ? period.dayStart : period.dayEnd + 1;
	if (unit === 'day') return moveEdge(period, edge, border + steps, unit, limits);
	const from = monthOfDay(border);
	const isInside = border !== firstDayOfMonth(from);
	const month = from + steps + (isInside && steps < 0 ? 1 : 0);
	return moveEdge(period, edge, firstDayOfMonth(month), unit, limits);
}

/** Moves the whole period, keeping its length in units; it stops at the limits. */
export function movePeriod(period: Period, days: number, unit: BrushUnit, limits: Period): Period {
	if (unit === 'day') {
		const length = period.dayEnd - period.dayStart;
		const dayStart = clamp(Math.round(period.dayStart + days), limits.dayStart, limits.dayEnd - length);
		return clampPeriod({ dayStart, dayEnd: dayStart + length }, limits);
	}
	const length = monthOfDay(period.dayEnd) - monthOfDay(period.dayStart);
	const wanted = monthOfDay(snapStart(period.dayStart + days, unit));
	const last = monthOfDay(limits.dayEnd) - length;
	const month = clamp(wanted, monthOfDay(limits.dayStart), Math.max(last, monthOfDay(limits.dayStart)));
	return clampPeriod({ dayStart: firstDayOfMonth(month), dayEnd: lastDayOfMonth(month + length) }, limits);
}

/** A new period between two moments, out to whole units. */
export function spanPeriod(a: number, b: number, unit: BrushUnit, limits: Period): Period {
	return clampPeriod(
		{
			dayStart: unitAt(Math.min(a, b), unit, limits).dayStart,
			dayEnd: unitAt(Math.max(a, b), unit, limits).dayEnd,
		},
		limits,
	);
}
