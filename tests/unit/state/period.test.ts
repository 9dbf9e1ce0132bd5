// Are spans of days named by the coarsest points that mean them?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, parseEdtf } from '$lib/model/edtf';
import { nameExtent, nameSpan } from '$lib/state/period';

const day = (text: string) => {
	const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
	return dayOf(year, month, date)!;
};

const SPANS: [from: string, to: string, span: { from: string; to: string }][] = [
	['2024-01-01', '2024-12-31', { from: '2024', to: '2024' }],
	['2022-01-01', '2024-12-31', { from: '2022', to: '2024' }],
	['2024-02-01', '2024-02-29', { from: '2024-02', to: '2024-02' }],
	['2023-11-01', '2024-02-29', { from: '2023-11', to: '2024-02' }],
	['2024-02-01', '2024-02-28', { from: '2024-02-01', to: '2024-02-28' }],
	['2024-02-05', '2024-02-05', { from: '2024-02-05', to: '2024-02-05' }],
];

describe('nameSpan', () => {
	it.each(SPANS)('%s to %s', (from, to, span) => {
		expect(nameSpan(day(from), day(to))).toEqual(span);
	});

	it('means exactly the days that it was given', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -40000, max: 40000 }),
				fc.integer({ min: 0, max: 5000 }),
				(start, length) => {
					const { from, to } = nameSpan(start, start + length);
					expect([parseEdtf(from)!.dayStart, parseEdtf(to)!.dayEnd]).toEqual([start, start + length]);
				},
			),
		);
	});

	it('refuses a span that ends before it begins', () => {
		expect(() => nameSpan(5, 4)).toThrow('invalid span: 5 to 4');
	});
});

describe('nameExtent', () => {
	it.each([
		['2024-01-18', '2024-02-18', { from: '2024-01', to: '2024-02' }],
		['2023-12-02', '2023-12-30', { from: '2023-12', to: '2023-12' }],
		['2019-05-01', '2024-02-18', { from: '2019', to: '2024' }],
		['2024-01-18', '2024-12-02', { from: '2024', to: '2024' }],
	])('%s to %s', (from, to, period) => {
		expect(nameExtent(day(from), day(to))).toEqual(period);
	});
});
