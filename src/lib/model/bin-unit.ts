// Into which bins of the calendar do counts fall?
import { dayOf, partsOf, type DayUtc } from './edtf';

export const BIN_UNITS = ['day', 'week', 'month', 'year'] as const;
export type BinUnit = (typeof BIN_UNITS)[number];

/** 1970-01-05, the first Monday. */
const FIRST_MONDAY = 4;

/** First day of the bin that holds a day; weeks begin on Monday. */
export function startOfBin(unit: BinUnit, day: DayUtc): DayUtc {
	if (unit === 'day') return day;
	if (unit === 'week') return Math.floor((day - FIRST_MONDAY) / 7) * 7 + FIRST_MONDAY;
	const { year, month } = partsOf(day);
	return dayOf(year, unit === 'month' ? month : 1, 1)!;
}

/** First day after a bin. */
export function endOfBin(unit: BinUnit, binStart: DayUtc): DayUtc {
	if (unit === 'day') return binStart + 1;
	if (unit === 'week') return binStart + 7;
	const { year, month } = partsOf(binStart);
	return unit === 'year'
		? dayOf(year + 1, 1, 1)!
		: dayOf(year + (month === 12 ? 1 : 0), (month % 12) + 1, 1)!;
}
