// Which part of a view do the matrix's months and cells mean?
import { dayOf, partsOf } from '../model/edtf';
import type { DyadCount } from '../model/event-row';
import type { View } from '../model/view';
import type { MatrixCell } from '../model/view-rows';
import type { CountryCode } from '../model/vocabulary';
import { findDenseDays } from './dense-days';
import { nameSpan } from './period';
import { clampDays, shownDays, type Days } from './shown-days';

/** Months from January 1970, both included. */
export interface Months {
	monthStart: number;
	monthEnd: number;
}

function monthOf(day: number): number {
	const { year, month } = partsOf(day);
	return (year - 1970) * 12 + month - 1;
}

function firstDayOf(month: number): number {
	return dayOf(1970 + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1)!;
}

/** The months that hold these days. */
export function monthsOf({ dayStart, dayEnd }: Days): Months {
	return { monthStart: monthOf(dayStart), monthEnd: monthOf(dayEnd) };
}

/** The period that a column's months mean. */
export function periodOfMonths({ monthStart, monthEnd }: Months): { from: string; to: string } {
	return nameSpan(firstDayOf(monthStart), firstDayOf(monthEnd + 1) - 1);
}

/** A row's country becomes the chosen one, or the partner of the chosen one; a second time it is let go. */
export function chooseCountry(view: View, code: CountryCode): Partial<View> {
	if (view.country === null) return { country: code, with: null };
	if (code === view.country) return { country: null, with: null };
	return { with: code === view.with ? null : code };
}

/**
 * Months of the matrix: those of the view's period, and where an end is open those in which all but a few far ones of
 * its contacts begin. A chosen partner changes nothing, for all others are shown beside it.
 */
export function monthsOfMatrix(view: View, cells: readonly MatrixCell[], whole: Days): Months {
	const dense = findDenseDays(cells, whole);
	const { monthStart, monthEnd } = monthsOf(dense);
	let [first, last] = [Infinity, -Infinity];
	for (const { month } of cells)
		if (month >= monthStart && month <= monthEnd)
			[first, last] = [Math.min(first, month), Math.max(last, month)];
	const extent = first > last ? null : nameSpan(firstDayOf(first), firstDayOf(last + 1) - 1);
	return monthsOf(clampDays(shownDays(view, extent, dense), whole));
}

/** EDTF of the last contact by country, the chosen one's partners where one is chosen. */
export function lastByCountry(dyads: readonly DyadCount[]): Map<CountryCode, string> {
	const last = new Map<CountryCode, string>();
	for (const { a, b, lastDate } of dyads)
		for (const code of [a, b]) if (lastDate > (last.get(code) ?? '')) last.set(code, lastDate);
	return last;
}
