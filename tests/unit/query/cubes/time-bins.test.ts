// Which bins does a period mean?
import { describe, expect, it } from 'vitest';
import { formatDay, parseEdtf } from '../../../../src/lib/model/edtf';
import { TimeBins } from '../../../../src/lib/query/cubes/time-bins';

const day = (text: string) => parseEdtf(text)!.dayStart;
const BINS = {
	month: new TimeBins('month', day('2023-11-05'), day('2024-03-20')),
	day: new TimeBins('day', day('2024-02-01'), day('2024-02-10')),
};

describe('TimeBins', () => {
	it.each([
		{
			id: 'whole months stay',
			unit: 'month',
			from: '2023-12-01',
			to: '2024-01-31',
			days: '2023-12-01 2024-01-31',
		},
		{
			id: 'first days snap back',
			unit: 'month',
			from: '2023-12-09',
			to: '2024-01-25',
			days: '2023-12-01 2024-01-31',
		},
		{
			id: 'last days snap on',
			unit: 'month',
			from: '2023-12-25',
			to: '2024-02-03',
			days: '2024-01-01 2024-01-31',
		},
		{
			id: 'at least one bin',
			unit: 'month',
			from: '2024-02-12',
			to: '2024-02-16',
			days: '2024-02-01 2024-02-29',
		},
		{
			id: 'days are exact',
			unit: 'day',
			from: '2024-02-03',
			to: '2024-02-03',
			days: '2024-02-03 2024-02-03',
		},
		{
			id: 'cut to the data',
			unit: 'day',
			from: '2000-01-01',
			to: '2024-02-04',
			days: '2024-02-01 2024-02-04',
		},
		{
			id: 'touching its end',
			unit: 'day',
			from: '2024-02-10',
			to: '2030-01-01',
			days: '2024-02-10 2024-02-10',
		},
	] as const)('$id', ({ unit, from, to, days }) => {
		const range = BINS[unit].snap(day(from), day(to));
		expect(range).not.toBeNull();
		const { dayStart, dayEnd } = BINS[unit].daysOf(range!);
		expect(`${formatDay(dayStart)} ${formatDay(dayEnd)}`).toBe(days);
	});

	it.each([
		{ id: 'before the data', from: '2020', to: '2021' },
		{ id: 'after it', from: '2025', to: '2026' },
	])('no bins: $id', ({ from, to }) => {
		expect(BINS.month.snap(day(from), day(to))).toBeNull();
	});

	it('takes an open end for all that is there', () => {
		expect(BINS.month.snap(null, null)).toEqual({ first: 0, last: 4 });
		expect(BINS.month.snap(day('2024-01-01'), null)).toEqual({ first: 2, last: 4 });
	});

	it('refuses an end before the start', () => {
		expect(() => new TimeBins('day', 5, 4)).toThrow('invalid span: 5 to 4');
	});
});
