import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { DyadCount } from '../../../src/lib/model/event-row';
import { pickDyads } from '../../../src/lib/map/pick-dyads';

const dyads = (counts: readonly number[]): DyadCount[] =>
	counts.map((count, i) => ({
		a: 'CHN',
		b: `N${i}`,
		channel: 'state',
		count,
		towardsA: 0,
		towardsB: 0,
		lastDate: '2024',
	}));

describe('pickDyads', () => {
	it.each([
		['few', [1, 2, 3], 5, [1, 2, 3], 1],
		['most first', [9, 1, 5, 7], 2, [9, 7], 6],
		['ties go together', [9, 5, 5, 5], 2, [9], 6],
		['all alike', [2, 2, 2], 2, [2, 2], 2],
	])('%s', (_, counts, most, expected, least) => {
		const picked = pickDyads(dyads(counts), most);
		expect(picked.dyads.map(({ count }) => count)).toEqual(expected);
		expect(picked.least).toBe(least);
		expect(picked.of).toBe(counts.length);
	});

	it('never draws more than asked for, nothing below its least, and never nothing of something', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
				fc.integer({ min: 1, max: 20 }),
				(counts, most) => {
					const picked = pickDyads(dyads(counts), most);
					expect(picked.dyads.length).toBeLessThanOrEqual(most);
					expect(picked.dyads.length).toBeGreaterThan(0);
					expect(picked.dyads.every(({ count }) => count >= picked.least)).toBe(true);
				},
			),
		);
	});
});
