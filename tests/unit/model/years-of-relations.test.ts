import { describe, expect, test } from 'vitest';
import { countFullYears, fillByYears } from '../../../src/lib/model/years-of-relations';
import { pairFactsOf } from '../../../src/lib/reference/pair-facts-of';
import { loadTestReference } from '../../support/reference';
import { day, pairOf } from './made-up-pairs';

describe('countFullYears', () => {
	test.each([
		['2000-03-01', '2024-02-29', 23],
		['2000-03-01', '2024-03-01', 24],
		['2000-02-29', '2023-02-27', 22],
		['2000-02-29', '2023-02-28', 23],
		['2000-02-29', '2024-02-28', 23],
		['2000-02-29', '2024-02-29', 24],
		['1974', '2024-01-01', 50],
		['2024-05-01', '2024-05-01', 0],
	])('from %s to %s: %i', (from, to, years) => expect(countFullYears(from, day(to))).toBe(years));
});

describe('fillByYears', () => {
	const pairs = [
		pairOf('AAA-CCC', '2000-01-01'),
		pairOf('BBB-CCC', '1999-01-01'),
		pairOf('CCC-DDD', '1974-01-01'),
		pairOf('CCC-EEE', '1974-01-01', [{ from: '1980', to: null }]),
		pairOf('CCC-FFF', '2025'),
		pairOf('AAA-BBB', '1900'),
	];
	test('tints by years, tells none from unknown and leaves other pairs aside', () => {
		expect(
			[...fillByYears({ pairs, without: [{ a: 'CCC', b: 'GGG' }] }, 'CCC', day('2024-06-01'))].sort(),
		).toEqual([
			['AAA', 'years-1'],
			['BBB', 'years-2'],
			['CCC', 'hub'],
			['DDD', 'years-3'],
			['EEE', 'none'],
			['FFF', 'none'],
			['GGG', 'none'],
		]);
	});

	test('183 states have relations with China in the tables, 13 have none', () => {
		const reference = loadTestReference();
		const fills = fillByYears(
			{ pairs: pairFactsOf(reference), without: reference.noRelations },
			'CHN',
			day('2024-12-31'),
		);
		const all = [...fills.values()];
		expect(all.filter((fill) => fill.startsWith('years'))).toHaveLength(183);
		expect(all.filter((fill) => fill === 'none')).toHaveLength(13);
	});
});
