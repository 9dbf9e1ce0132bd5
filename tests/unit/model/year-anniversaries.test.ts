import { describe, expect, it, test } from 'vitest';
import { describeRounds, describeYear } from '../../../src/lib/model/describe-anniversaries';
import { groupByMonth, listYear, partnershipIn } from '../../../src/lib/model/year-anniversaries';
import { pairFactsOf } from '../../../src/lib/reference/pair-facts-of';
import { loadTestReference } from '../../support/reference';
import { pairOf } from './made-up-pairs';

const pairs = [
	pairOf('AAA-CCC', '1960-02-29'),
	pairOf('BBB-CCC', '1964-02'),
	pairOf('CCC-DDD', '1974'),
	pairOf('CCC-EEE', '1974-02-28', [{ from: '2000-01-01', to: null }]),
	pairOf('CCC-FFF', '2024-02-01'),
	pairOf('CCC-GGG', '1970-02-28'),
];

describe('listYear', () => {
	it('stands by day, then month, then year, the oldest first on one day', () => {
		const { rows } = listYear(pairs, 2023);
		expect(rows.map(({ pair, date, n, month, day }) => [pair.a + pair.b, date, n, month, day])).toEqual([
			['AAACCC', '2023-02-28', 63, 2, 28],
			['CCCGGG', '2023-02-28', 53, 2, 28],
			['BBBCCC', '2023-02', 59, 2, null],
			['CCCDDD', '2023', 49, null, null],
		]);
	});

	it('keeps 29 February in leap years, leaves the founding out and names what is interrupted', () => {
		const { rows, interrupted } = listYear(pairs, 2024);
		expect(rows.map(({ date }) => date)).toEqual(['2024-02-28', '2024-02-29', '2024-02', '2024']);
		expect(interrupted.map(({ b }) => b)).toEqual(['EEE']);
	});

	it('sorts into months, leaving aside what has none', () => {
		const months = groupByMonth(listYear(pairs, 2024).rows);
		expect(months.map((rows) => rows.length)).toEqual([0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
	});

	it('finds 183 with China in 2024, 29 of them round, the 75th of Russia on 2 October', () => {
		const year = listYear(pairFactsOf(loadTestReference()), 2024);
		expect(year.rows).toHaveLength(183);
		expect(year.rows.find(({ pair }) => pair.b === 'RUS')).toMatchObject({ n: 75, month: 10, day: 2 });
		expect(year.interrupted.map(({ a, b }) => a + b).sort()).toEqual(['BLZCHN', 'CHNLCA', 'CHNMHL']);
		expect(describeYear(year, { hub: 'China', region: null, roundOnly: false })).toBe(
			'183 anniversaries of relations with China fall in 2024, 29 of them round',
		);
		expect(describeRounds(year.rows, 'state')).toBe(
			'10 states reach 75 years, 7 reach 60, 8 reach 50, 1 each 70, 40, 30 and 20',
		);
	});
});

describe('describeYear', () => {
	const none = { year: 2024, rows: [], interrupted: [] };
	const one = { ...listYear([pairOf('AAA-CCC', '1974-03-01')], 2024) };
	test.each([
		[
			none,
			{ hub: 'China', region: null, roundOnly: false },
			'No anniversaries of relations with China fall in 2024',
		],
		[
			one,
			{ hub: null, region: null, roundOnly: false },
			'1 anniversary of relations falls in 2024, a round one',
		],
		[
			one,
			{ hub: 'China', region: 'Africa', roundOnly: true },
			'1 round anniversary of relations of China with Africa falls in 2024',
		],
		[
			one,
			{ hub: null, region: 'Asia', roundOnly: true },
			'1 round anniversary of relations of states with Asia falls in 2024',
		],
	])('%#', (year, scope, line) => expect(describeYear(year, scope)).toBe(line));
});

describe('partnershipIn', () => {
	const partnership = { a: 'AAA', b: 'BBB', name: 'made up', start: '2008', end: '2020-05', source: 'test' };
	test.each([
		[2008, null],
		[2009, { n: 1, date: '2009' }],
		[2020, { n: 12, date: '2020' }],
		[2021, null],
	])('%i', (year, found) => expect(partnershipIn(partnership, year)).toEqual(found));
});
