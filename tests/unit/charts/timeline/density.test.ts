import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binEvents, chooseUnit } from '../../../../src/lib/charts/timeline/bin-events';
import { groupLanes } from '../../../../src/lib/charts/timeline/lanes';
import { layoutDensity } from '../../../../src/lib/charts/timeline/layout-density';
import { sizesFor } from '../../../../src/lib/charts/timeline/sizes';
import { endOfBin, startOfBin } from '../../../../src/lib/model/bin-unit';
import { dayOf } from '../../../../src/lib/model/edtf';
import { anyRows, makeRow } from './rows';

const at = (y: number, m: number, d: number) => dayOf(y, m, d)!;
const all = { from: at(2022, 12, 1), to: at(2025, 2, 1) };

describe('bins', () => {
	it.each([
		['day', '2024-02-29', at(2024, 2, 29), at(2024, 3, 1)],
		['week', 'a Sunday', at(2024, 2, 26), at(2024, 3, 4)],
		['month', 'leap February', at(2024, 2, 1), at(2024, 3, 1)],
		['year', 'leap year', at(2024, 1, 1), at(2025, 1, 1)],
	] as const)('%s holds its days (%s)', (unit, _, start, end) => {
		const inside = unit === 'week' ? at(2024, 3, 3) : at(2024, 2, 29);
		expect(startOfBin(unit, inside)).toBe(start);
		expect(endOfBin(unit, start)).toBe(end);
	});

	it.each([
		[30, 1200, 'day'],
		[365, 1200, 'week'],
		[730, 1200, 'week'],
		[3650, 1200, 'month'],
		[36500, 1200, 'year'],
	])('%d days on %d px make bars of a %s', (days, px, unit) => {
		expect(chooseUnit({ from: 0, to: days }, px)).toBe(unit);
	});
});

describe('binEvents', () => {
	it('counts exact dates whole and spreads a month over its weeks', () => {
		const events = [makeRow({ id: 'a', date: '2024-02-05' }), makeRow({ id: 'b', date: '2024-02' })];
		const { cells } = binEvents(groupLanes(events, 'channel'), all, 'week');
		expect(cells.map((cell) => cell.count).reduce((a, b) => a + b)).toBe(1);
		expect(cells.find((cell) => cell.binStart === at(2024, 1, 29))?.spread).toBeCloseTo(4 / 29);
		expect(cells.find((cell) => cell.binStart === at(2024, 2, 5))).toMatchObject({ count: 1 });
	});

	it('loses and doubles nothing: counts and shares sum to the events in view', () => {
		fc.assert(
			fc.property(
				anyRows(60),
				fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
				(events, unit) => {
					const { cells, lanes } = binEvents(groupLanes(events, 'channel'), all, unit);
					const sum = cells.reduce((total, cell) => total + cell.count + cell.spread, 0);
					expect(sum).toBeCloseTo(events.length, 6);
					expect(lanes.reduce((total, lane) => total + lane.count, 0)).toBe(events.length);
				},
			),
			{ numRuns: 80 },
		);
	});
});

describe('layoutDensity', () => {
	const scale = { domain: all, x0: 132, x1: 1344 };

	it('draws all lanes on one scale, inside their bands', () => {
		fc.assert(
			fc.property(anyRows(80), fc.integer({ min: 150, max: 600 }), (events, budgetPx) => {
				const data = binEvents(groupLanes(events, 'type'), all, 'month');
				const layout = layoutDensity(data, { scale, sizes: sizesFor(1344), budgetPx });
				for (const bar of layout.bars) {
					const band = layout.bands.find((one) => one.id === bar.lane)!;
					expect(bar.y).toBeGreaterThanOrEqual(band.y0);
					for (const piece of bar.pieces.filter((one) => !one.isSpread))
						expect(piece.height / layout.perEventPx).toBeCloseTo(
							Math.round(piece.height / layout.perEventPx),
							6,
						);
				}
				for (const [index, band] of layout.bands.entries())
					expect(band.y0).toBe(index === 0 ? 0 : layout.bands[index - 1]!.y1);
			}),
			{ numRuns: 60 },
		);
	});

	it('numbers the highest bar of a lane', () => {
		const events = ['01', '01', '01', '06'].map((month, index) =>
			makeRow({ id: `e${index}`, date: `2024-${month}-15` }),
		);
		const data = binEvents(groupLanes(events, 'channel'), all, 'month');
		const { bars } = layoutDensity(data, { scale, sizes: sizesFor(1344), budgetPx: 200 });
		expect(bars.filter((bar) => bar.number !== null).map((bar) => [bar.dayStart, bar.count])).toEqual([
			[at(2024, 1, 1), 3],
		]);
	});
});
