import { describe, expect, it } from 'vitest';
import { layoutOverview, overviewDay, overviewX } from '../../../../src/lib/charts/overview/layout';
import { monthOfDay } from '../../../../src/lib/charts/axis/months';
import { parseEdtf } from '../../../../src/lib/model/edtf';

const day = (edtf: string) => parseEdtf(edtf)!.dayStart;
const extent = { dayStart: day('2022-03-10'), dayEnd: day('2024-02-20') };
const options = { extent, widthPx: 1000, gutterPx: 100, barsPx: 40 };
const month = (edtf: string) => monthOfDay(day(edtf));

describe('layoutOverview', () => {
	const months = [
		{ month: month('2024-02'), channel: 'state' as const, count: 6 },
		{ month: month('2024-02'), channel: 'party' as const, count: 2 },
		{ month: month('2023-01'), channel: 'people' as const, count: 4 },
		{ month: month('2020-01'), channel: 'state' as const, count: 99 },
	];

	it('stacks channels of a month on one scale and leaves out what lies outside', () => {
		const { pieces, most, limits } = layoutOverview(months, null, options);
		expect(most).toEqual({ start: day('2024-02-01'), count: 8 });
		expect(limits).toEqual({ dayStart: day('2022-03-01'), dayEnd: day('2024-02-29') });
		expect(pieces.map(({ channel, y, height }) => [channel, y, height])).toEqual([
			['people', 20, 20],
			['state', 10, 30],
			['party', 0, 10],
		]);
	});

	it('counts years', () => {
		const { years } = layoutOverview(months, null, options);
		expect(years.map(({ year, count, note }) => [year, count, note])).toEqual([
			[2022, 0, ''],
			[2023, 4, '4 entries'],
			[2024, 8, ''],
		]);
	});

	it('names a first year only where it ends before the next that is named', () => {
		const long = { dayStart: day('1999-12-29'), dayEnd: day('2026-02-28') };
		const { years } = layoutOverview(months, null, { ...options, extent: long, widthPx: 390, gutterPx: 0 });
		expect(years.map(({ year, hasLabel }) => [year, hasLabel])).toEqual([
			[1999, false],
			[2000, true],
			[2005, true],
			[2010, true],
			[2015, true],
			[2020, true],
			[2025, false],
		]);
	});

	it('draws a line a day, darker with more', () => {
		const days = [
			{ day: day('2023-01-01'), count: 1 },
			{ day: day('2023-01-02'), count: 25 },
			{ day: day('2023-01-03'), count: 0 },
		];
		const { lines, pieces, limits } = layoutOverview([], days, options);
		expect(pieces).toEqual([]);
		expect(limits).toEqual(extent);
		expect(lines.map((line) => line.tint)).toEqual([1, 5]);
	});

	it('turns pixels to days and back', () => {
		const layout = layoutOverview(months, null, options);
		for (const x of [100, 333, 1000]) expect(overviewX(layout, overviewDay(layout, x))).toBeCloseTo(x);
	});

	it('draws nothing from nothing, and refuses an extent that ends before it begins', () => {
		expect(layoutOverview([], null, options)).toMatchObject({ pieces: [], lines: [], most: null });
		expect(() => layoutOverview([], null, { ...options, extent: { dayStart: 5, dayEnd: 4 } })).toThrow(
			'invalid extent: 5 to 4',
		);
	});
});
