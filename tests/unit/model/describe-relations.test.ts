import { describe, expect, test } from 'vitest';
import { describeCountryRelations, describePairRelations } from '../../../src/lib/model/describe-relations';
import { day, pairOf } from './made-up-pairs';

const NAMES: Record<string, string> = { AAA: 'Aland', BBB: 'Bland', CCC: 'Cland', DDD: 'Dland' };
const nameOf = (code: string) => NAMES[code] ?? code;
const norway = pairOf('AAA-CCC', '1954-10-05');
const broken = pairOf('BBB-CCC', '1960', [{ from: '1967-01-02', to: null }]);
const resumed = pairOf('CCC-DDD', '1960-02-29', [{ from: '1966', to: '1972-11-19' }]);

describe('describePairRelations', () => {
	test.each([
		[
			'the next round one',
			norway,
			'2026-11-25',
			'Relations since 5 October 1954. Next round anniversary: 75 years, 5 October 2029.',
		],
		[
			'on the day itself',
			norway,
			'2029-10-05',
			'Relations since 5 October 1954. Next round anniversary: 75 years, 5 October 2029.',
		],
		[
			'the day after',
			norway,
			'2029-10-06',
			'Relations since 5 October 1954. Next round anniversary: 80 years, 5 October 2034.',
		],
		[
			'never resumed: nothing is promised',
			broken,
			'2026-01-01',
			'Relations since 1960, interrupted since 2 January 1967.',
		],
		[
			'a leap day',
			resumed,
			'2029-01-01',
			'Relations since 29 February 1960, interrupted from 1966 to 19 November 1972. Next round anniversary: 70 years, 28 February 2030.',
		],
		['no row', null, '2026-01-01', 'The reference table has no founding of relations for this pair.'],
	])('%s', (_, pair, today, line) => expect(describePairRelations(pair, day(today))).toBe(line));
});

describe('describeCountryRelations', () => {
	const pairs = [norway, broken, resumed];
	test.each([
		['none in the table', 'ZZZ', 'The reference table has no relations of ZZZ.'],
		[
			'one',
			'AAA',
			'Relations with Cland since 5 October 1954. Next round anniversary: 75 years, 5 October 2029.',
		],
		[
			'several: the soonest round one of those that stand',
			'CCC',
			'Relations with 2 states, the first since 5 October 1954. Next round anniversary: 75 years with Aland, 5 October 2029.',
		],
	])('%s', (_, code, line) => {
		expect(describeCountryRelations(code, pairs, day('2026-11-25'), nameOf)).toBe(line);
	});
});
