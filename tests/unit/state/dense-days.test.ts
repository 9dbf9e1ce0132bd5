import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { MonthCount } from '../../../src/lib/model/event-row';
import { parseEdtf } from '../../../src/lib/model/edtf';
import { countOutside, findDenseDays } from '../../../src/lib/state/dense-days';

const month = (year: number, ofYear: number, count: number): MonthCount => ({
	month: (year - 1970) * 12 + ofYear - 1,
	channel: 'state',
	count,
});
const days = (from: string, to: string) => ({
	dayStart: parseEdtf(from)!.dayStart,
	dayEnd: parseEdtf(to)!.dayEnd,
});

describe('findDenseDays', () => {
	it.each([
		[
			'far-and-near',
			[month(2022, 10, 1), month(2023, 11, 1), month(2024, 1, 10), month(2024, 2, 13)],
			days('2022-10', '2024-12'),
			days('2024-01', '2024-02'),
		],
		[
			'even',
			[month(2023, 1, 5), month(2023, 6, 5), month(2023, 12, 5)],
			days('2023', '2023'),
			days('2023', '2023'),
		],
		['before-1970', [month(1861, 1, 1), month(2022, 3, 30)], days('1861', '2022'), days('2022', '2022')],
		[
			'one month: its year, as far as the data go',
			[month(2024, 2, 4)],
			days('2022-10', '2024-05'),
			days('2024-01', '2024-05'),
		],
		['none', [], days('2023', '2024'), days('2023', '2024')],
	])('%s', (_, months, whole, expected) => {
		expect(findDenseDays(months, whole)).toEqual(expected);
	});

	it('leaves at most a tenth outside, and counts it', () => {
		const counts = fc.array(
			fc.record({ month: fc.integer({ min: 0, max: 700 }), count: fc.integer({ min: 1, max: 50 }) }),
			{ minLength: 1, maxLength: 40 },
		);
		fc.assert(
			fc.property(counts, (rows) => {
				const months: MonthCount[] = rows.map((row) => ({ ...row, channel: 'state' }));
				const found = findDenseDays(months, days('1970', '2035'));
				const { before, after } = countOutside(months, found);
				const total = months.reduce((sum, { count }) => sum + count, 0);
				expect(before + after).toBeLessThanOrEqual(0.1 * total + 1e-9);
			}),
		);
	});
});
