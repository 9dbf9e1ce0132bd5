import { describe, expect, it, test } from 'vitest';
import { lastDayOfYear, standingOn, traceNetwork, yearOf } from '../../../src/lib/model/network-history';
import { pairFactsOf } from '../../../src/lib/reference/pair-facts-of';
import { loadTestReference } from '../../support/reference';
import { day, pairOf } from './made-up-pairs';

const pairs = [
	pairOf('AAA-CCC', '1950-05-01', [{ from: '1960-02', to: '1962' }]),
	pairOf('BBB-CCC', '1951', [{ from: '1961-01-01', to: null }]),
];

describe('standingOn', () => {
	test.each([
		['before the founding', 0, '1950-04-30', 'none'],
		['on the day', 0, '1950-05-01', 'standing'],
		['from the first day that a broken month can mean', 0, '1960-02-01', 'interrupted'],
		['the day before', 0, '1960-01-31', 'standing'],
		['from the first day that a resumed year can mean', 0, '1962-01-01', 'standing'],
		['the day before the resumption', 0, '1961-12-31', 'interrupted'],
		['a founding known to the year', 1, '1951-01-01', 'standing'],
		['never resumed', 1, '2024-01-01', 'interrupted'],
	] as const)('%s', (_, index, date, standing) => {
		expect(standingOn(pairs[index]!, day(date))).toBe(standing);
	});
});

describe('traceNetwork', () => {
	const years = traceNetwork(pairs, 1963);

	it('runs from the first founding to the last year asked for', () => {
		expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 14 }, (_, i) => 1950 + i));
	});

	test.each([
		[1950, 1, 1, 0, 0],
		[1951, 2, 1, 0, 0],
		[1960, 1, 0, 1, 0],
		[1961, 0, 0, 1, 0],
		[1962, 1, 0, 0, 1],
	])('%i: size %i, established %i, broken %i, resumed %i', (year, size, established, broken, resumed) => {
		const found = years.find((one) => one.year === year)!;
		expect([found.size, found.established.length, found.broken.length, found.resumed.length]).toEqual([
			size,
			established,
			broken,
			resumed,
		]);
	});

	it('is empty without pairs and where the last year lies before the first', () => {
		expect(traceNetwork([], 2024)).toEqual([]);
		expect(traceNetwork(pairs, 1949)).toEqual([]);
	});

	it('keeps its books: each size is the one before, plus foundings and resumptions, less breaks', () => {
		const real = traceNetwork(pairFactsOf(loadTestReference()), 2024);
		for (const [index, now] of real.entries()) {
			const before = real[index - 1]?.size ?? 0;
			expect([now.year, now.size]).toEqual([
				now.year,
				before + now.established.length + now.resumed.length - now.broken.length,
			]);
		}
		expect(real[0]).toMatchObject({ year: 1949, size: 10 });
		expect(real.at(-1)).toMatchObject({ year: 2024, size: 183 });
	});
});

test('a year without a last day is a mistake of the caller', () => {
	expect(() => lastDayOfYear(Number.NaN)).toThrow('invalid year: NaN');
	expect(() => yearOf('soon')).toThrow('invalid date of relations: soon');
});
