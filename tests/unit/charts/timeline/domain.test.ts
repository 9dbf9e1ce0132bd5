import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	clampDomain,
	daysOf,
	MIN_DAYS,
	panDomain,
	zoomDomain,
} from '../../../../src/lib/charts/timeline/domain';

const limits = { from: 0, to: 1000 };
const inside = fc
	.tuple(fc.double({ min: 0, max: 900, noNaN: true }), fc.double({ min: MIN_DAYS, max: 100, noNaN: true }))
	.map(([from, days]) => ({ from, to: from + days }));

describe('zoomDomain', () => {
	it('keeps the anchor in its place where the limits allow', () => {
		expect(zoomDomain({ from: 400, to: 600 }, 0.5, 450, limits)).toEqual({ from: 425, to: 525 });
	});
	it('stops at the shortest span and at the limits', () => {
		expect(zoomDomain({ from: 400, to: 410 }, 0.001, 405, limits)).toEqual({ from: 402.5, to: 407.5 });
		expect(zoomDomain({ from: 400, to: 600 }, 100, 405, limits)).toEqual(limits);
	});
	it('refuses a factor that is none', () => {
		expect(() => zoomDomain(limits, 0, 5, limits)).toThrow('invalid zoom factor: 0');
	});
	it('never leaves the limits', () => {
		fc.assert(
			fc.property(
				inside,
				fc.double({ min: 0.01, max: 100, noNaN: true }),
				fc.double({ min: 0, max: 1000, noNaN: true }),
				(domain, factor, anchor) => {
					const next = zoomDomain(domain, factor, anchor, limits);
					expect(next.from).toBeGreaterThanOrEqual(0);
					expect(next.to).toBeLessThanOrEqual(1000 + 1e-9);
					expect(next.to - next.from).toBeGreaterThanOrEqual(MIN_DAYS - 1e-9);
				},
			),
		);
	});
});

describe('panDomain', () => {
	it.each([
		['inside', 50, { from: 450, to: 650 }],
		['to the end', 900, { from: 800, to: 1000 }],
		['to the start', -900, { from: 0, to: 200 }],
	])('%s', (_, days, wanted) => {
		expect(panDomain({ from: 400, to: 600 }, days, limits)).toEqual(wanted);
	});
});

describe('clampDomain', () => {
	it('shrinks to limits that are shorter than the shortest span', () => {
		expect(clampDomain({ from: 0, to: 9 }, { from: 2, to: 4 })).toEqual({ from: 2, to: 4 });
	});
});

describe('daysOf', () => {
	it.each([
		[
			{ from: 10, to: 12 },
			{ dayStart: 10, dayEnd: 11 },
		],
		[
			{ from: 10.4, to: 12.6 },
			{ dayStart: 10, dayEnd: 12 },
		],
		[
			{ from: 10.4, to: 10.5 },
			{ dayStart: 10, dayEnd: 10 },
		],
	])('%o', (domain, days) => {
		expect(daysOf(domain)).toEqual(days);
	});
});
