import { describe, expect, it } from 'vitest';
import { findNextStop, type RoveKey } from '../../../../src/lib/charts/timeline/rove';

const stops = [
	{ key: 'a', lane: 'state', x: 10, y: 7 },
	{ key: 'b', lane: 'state', x: 50, y: 7 },
	{ key: 'c', lane: 'state', x: 30, y: 21 },
	{ key: 'd', lane: 'party', x: 48, y: 41 },
];

describe('findNextStop', () => {
	it.each<[string, RoveKey, string | null]>([
		['a', 'ArrowRight', 'c'],
		['c', 'ArrowRight', 'b'],
		['b', 'ArrowRight', null],
		['a', 'ArrowLeft', null],
		['b', 'ArrowDown', 'c'],
		['c', 'ArrowDown', 'd'],
		['d', 'ArrowDown', null],
		['c', 'ArrowUp', 'a'],
		['d', 'ArrowLeft', null],
		['gone', 'ArrowRight', 'a'],
	])('%s %s', (from, key, next) => {
		expect(findNextStop(stops, from, key)).toBe(next);
	});
	it('has nowhere to go in an empty chart', () => {
		expect(findNextStop([], 'a', 'ArrowUp')).toBeNull();
	});
});
