import { describe, expect, test } from 'vitest';
import { computeExpression, type StoryFacts } from '../../../src/lib/model/story-expression';
import type { PairFacts } from '../../../src/lib/model/pair-facts';

const pair = (b: string, established: string, interruptions: PairFacts['interruptions'] = []): PairFacts => ({
	a: 'AAA',
	b,
	established,
	interruptions,
	source: '',
	note: '',
});
const facts: StoryFacts = {
	hub: 'AAA',
	pairs: [
		pair('BBB', '1951-05-02'),
		pair('CCC', '1949-10-02'),
		pair('DDD', '1951', [
			{ from: '1960', to: '1962', kind: 'suspended' },
		] as unknown as PairFacts['interruptions']),
	],
	lastYear: 1951,
	nameOf: (code) => code.toLowerCase(),
	countEvents: (narrowed) =>
		Promise.resolve({ contacts: narrowed.get('channel') === 'party' ? 2 : 1234, countries: 5 }),
};

const VALUES: readonly [expression: string, expected: string][] = [
	['contacts', '1,234'],
	['contacts channel=party', '2'],
	[' countries ', '5'],
	['established 1949', '1'],
	['established 1949/1951', '3'],
	['names 1949/1951', 'ccc, ddd and bbb'],
	['relations 1949', '1'],
	['relations 1951', '3'],
	['relations 1960', '2'],
	['interrupted 1960/1961', '1'],
	['resumed 1962', '1'],
	['since BBB', '2 May 1951'],
];
const FAULTS: readonly [expression: string, message: RegExp][] = [
	['', /unknown expression/],
	['population NOR', /unknown expression: population/],
	['established', /invalid years: none/],
	['established 49', /invalid years: 49/],
	['names 1970', /0 names/],
	['since ZZZ', /no relations in the table: ZZZ/],
	['contacts party', /invalid filter: party/],
];

describe('computeExpression', () => {
	test.each(VALUES)('%s is %s', async (expression, expected) => {
		expect(await computeExpression(expression, facts)).toBe(expected);
	});
	test.each(FAULTS)('%s fails', async (expression, message) => {
		await expect(computeExpression(expression, facts)).rejects.toThrow(message);
	});
	test('no counts where a step shows relations', async () => {
		await expect(computeExpression('contacts', { ...facts, countEvents: null })).rejects.toThrow(
			/shows no events/,
		);
	});
});
