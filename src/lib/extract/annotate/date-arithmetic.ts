// Which day, month or year do words mean, seen from the report's date?
import { dayOf, formatDay, partsOf, type DayUtc } from '../../model/edtf';
import { spanOf } from './span-of';
import type { DateAnchor, Tense } from './date-mention';

const DAYS_IN_WEEK = 7;
/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 4;
/** A told event may lie a day after the report's date, where time zones differ, and an announced one a day before. */
const SLACK_DAYS = 1;
/** A plan repeated in a report of some days later: "will travel from 6 to 8 March". */
const STALE_PLAN_DAYS = 14;
/** Where the report's own date is not firm, the side of it counts for no more days than these. */
const LOOSE_SIDE_DAYS = 60;

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

/** EDTF of a month, `2024-02`. Months outside 1 to 12 run into other years. */
export function edtfMonth(year: number, month: number): string {
	const months = year * 12 + month - 1;
	return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1)}`;
}

/** EDTF of a year. */
export function edtfYear(year: number): string {
	return pad(year, 4);
}

/** EDTF of first and last day; one day where they are equal. */
export function edtfSpan(first: DayUtc, last: DayUtc): string {
	return first === last ? formatDay(first) : `${formatDay(first)}/${formatDay(last)}`;
}

/** Weekday of a day: Sunday is 0. */
export function weekdayOfDay(day: DayUtc): number {
	return (((day + EPOCH_WEEKDAY) % DAYS_IN_WEEK) + DAYS_IN_WEEK) % DAYS_IN_WEEK;
}

/** Monday of the week of a day. */
export function mondayOf(day: DayUtc): DayUtc {
	return day - ((weekdayOfDay(day) + DAYS_IN_WEEK - 1) % DAYS_IN_WEEK);
}

/** The latest such weekday not after the day. */
export function weekdayUpTo(weekday: number, day: DayUtc): DayUtc {
	return day - ((weekdayOfDay(day) - weekday + DAYS_IN_WEEK) % DAYS_IN_WEEK);
}

/** The first such weekday not before the day. */
export function weekdayFrom(weekday: number, day: DayUtc): DayUtc {
	return day + ((weekday - weekdayOfDay(day) + DAYS_IN_WEEK) % DAYS_IN_WEEK);
}

/** The nearest such weekday on either side of the day. */
export function weekdayNear(weekday: number, day: DayUtc): DayUtc {
	return weekdayUpTo(weekday, day + 3);
}

/** Reads an EDTF date as what relative dates are seen from. Null if it is none. */
export function anchorOf(edtf: string, isFirm = true): DateAnchor | null {
	const span = spanOf(edtf);
	if (!span) return null;
	const { dayStart, dayEnd } = span;
	const first = partsOf(dayStart);
	const last = partsOf(dayEnd);
	const sameMonth = first.year === last.year && first.month === last.month;
	return {
		dayStart,
		dayEnd,
		year: last.year,
		month: sameMonth ? first.month : null,
		day: dayStart === dayEnd ? dayStart : null,
		isFirm,
	};
}

/**
 * The year of a month and day that are told without one: the nearest to the anchor, in the past for told events, in
 * the future for announced ones; a weekday told with them must fit. Null if no year has such a day.
 */
export function nearestDay(
	month: number,
	day: number,
	anchor: DateAnchor,
	tense: Tense,
	weekday: number | null = null,
): DayUtc | null {
	const middle = (anchor.dayStart + anchor.dayEnd) / 2;
	const wrongSide = anchor.isFirm ? 1000 : LOOSE_SIDE_DAYS;
	let best: DayUtc | null = null;
	let bestCost = Infinity;
	for (let year = anchor.year - 4; year <= anchor.year + 4; year++) {
		const candidate = dayOf(year, month, day);
		if (candidate === null) continue;
		let cost = Math.abs(candidate - middle);
		if (tense === 'past' && candidate > anchor.dayEnd + SLACK_DAYS) cost += wrongSide;
		if (tense === 'future' && candidate < anchor.dayStart - STALE_PLAN_DAYS) cost += wrongSide;
		if (weekday !== null && weekdayOfDay(candidate) !== weekday) cost += 4000;
		if (cost < bestCost) {
			best = candidate;
			bestCost = cost;
		}
	}
	return best;
}

/** The year of a month that is told without one, by the same rule. */
export function nearestMonth(month: number, anchor: DateAnchor, tense: Tense): string {
	if (anchor.month === null) return edtfMonth(anchor.year, month);
	const here = anchor.year * 12 + anchor.month;
	const there = anchor.year * 12 + month;
	let offset = there - here;
	if (tense === 'past' && offset > 0) offset -= 12;
	else if (tense === 'future' && offset < 0) offset += 12;
	else if (tense !== 'past' && tense !== 'future' && offset > 6) offset -= 12;
	else if (tense !== 'past' && tense !== 'future' && offset < -6) offset += 12;
	return edtfMonth(anchor.year, anchor.month + offset);
}
