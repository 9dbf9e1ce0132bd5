import { describe, expect, it } from 'vitest';
import { MOST_PART_ENTRIES } from '../../../src/lib/model/page-parts';
import { dayOf } from '../../../src/lib/model/edtf';
import { cutPeriods, periodName, readPeriodName } from '../../../src/lib/model/pair-periods';

/** So many entries in each month, by date. */
const spread = (...months: [year: number, month: number, count: number][]) =>
	months.flatMap(([year, month, count]) =>
		Array.from({ length: count }, (_, i) => {
			const dayStart = dayOf(year, month, 1 + (i % 28))!;
			return { dayStart, dayEnd: dayStart };
		}),
	);
/** An entry of which the year alone is told. */
const some = (year: number) => ({ dayStart: dayOf(year, 1, 1)!, dayEnd: dayOf(year, 12, 31)! });
const countsOf = (entries: { dayStart: number; dayEnd: number }[]) =>
	cutPeriods(entries).map(({ name, entries: own }) => [name, own.length]);

describe('periods of a pair', () => {
	it.each([
		['no entries', [], []],
		['as many entries as one file may hold', spread([2023, 1, 500], [2024, 1, MOST_PART_ENTRIES - 500]), []],
		[
			'one more: by year',
			spread([1999, 12, 1], [2023, 1, 500], [2024, 1, MOST_PART_ENTRIES - 500]),
			[
				['1999', 1],
				['2023', 500],
				['2024', MOST_PART_ENTRIES - 500],
			],
		],
		[
			'a year of too many: by month, the others by year',
			spread([2023, 1, 3], [2024, 2, 600], [2024, 11, 700], [2025, 1, 1]),
			[
				['2023', 3],
				['2024-02', 600],
				['2024-11', 700],
				['2025', 1],
			],
		],
		[
			'entries of which no month is told, apart from the months',
			[some(2023), some(2024), ...spread([2024, 1, 600], [2024, 2, 500])],
			[
				['2023', 1],
				['2024-XX', 1],
				['2024-01', 600],
				['2024-02', 500],
			],
		],
	])('%s', (_, entries, periods) => expect(countsOf(entries)).toEqual(periods));

	it.each([
		['CHN-USA.2024-03', 'CHN-USA', '2024-03'],
		['CHN-USA', 'CHN-USA', null],
	])('are told from a name: %s', (name, pair, period) => {
		expect(readPeriodName(name)).toEqual({ pair, period });
		expect(period === null ? pair : periodName(pair, period)).toBe(name);
	});
});
