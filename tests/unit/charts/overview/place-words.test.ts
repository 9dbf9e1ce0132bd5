import { describe, expect, it } from 'vitest';
import { placeWords } from '../../../../src/lib/charts/overview/place-words';

const ROWS = [
	{ id: 'right of the brush', x0: 200, x1: 300, at: { x: 309, y: -4, anchor: 'start' } },
	{ id: 'left where the right is short', x0: 800, x1: 950, at: { x: 791, y: -4, anchor: 'end' } },
	{ id: 'over it where both are short', x0: 180, x1: 950, at: { x: 180, y: -9, anchor: 'start' } },
] as const;

describe('placeWords', () => {
	it.each(ROWS)('$id', ({ x0, x1, at }) => {
		expect(placeWords('March 2021 to May 2024', { x0, x1 }, 132, 1000)).toEqual(at);
	});

	it('never begins left of the strip', () => {
		expect(placeWords('a'.repeat(200), { x0: 500, x1: 900 }, 132, 1000).x).toBe(132);
	});
});
