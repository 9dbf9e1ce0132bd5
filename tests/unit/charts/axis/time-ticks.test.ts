import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBorders, placeTicks } from '../../../../src/lib/charts/axis/time-ticks';
import { measureFigures } from '../../../../src/lib/charts/text/measure-text';
import { dayOf, partsOf } from '../../../../src/lib/model/edtf';

const at = (y: number, m: number, d: number) => dayOf(y, m, d)!;

describe('placeTicks', () => {
	it.each([
		[
			'two months by weeks',
			at(2024, 1, 1),
			at(2024, 3, 1),
			1200,
			['1 Jan 2024', '8', '15', '22', '29', '5 Feb', '12', '19', '26'],
		],
		['ten days by days', at(2024, 1, 29), at(2024, 2, 3), 600, ['29 Jan 2024', '30', '31', '1 Feb', '2']],
		[
			'half a year by months',
			at(2021, 11, 1),
			at(2022, 4, 1),
			600,
			['Nov 2021', 'Dec', 'Jan 2022', 'Feb', 'Mar'],
		],
		[
			'two years by quarters',
			at(2021, 1, 1),
			at(2022, 12, 31),
			360,
			['2021', 'Apr', 'Jul', 'Oct', '2022', 'Apr', 'Jul', 'Oct'],
		],
		[
			'seventy years by decades',
			at(1950, 1, 1),
			at(2020, 6, 1),
			400,
			['1950', '1960', '1970', '1980', '1990', '2000', '2010', ''],
		],
	])('%s', (_, from, to, px, labels) => {
		expect(placeTicks(from, to, px).map((tick) => tick.label)).toEqual(labels);
	});

	it('marks months among weeks and years among months', () => {
		const major = placeTicks(at(2021, 11, 1), at(2022, 4, 1), 600).filter((tick) => tick.isMajor);
		expect(major.map((tick) => partsOf(tick.day))).toEqual([{ year: 2022, month: 1, day: 1 }]);
	});

	it('keeps labels apart and inside for any span and width', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -20000, max: 25000, noNaN: true }),
				fc.double({ min: 2, max: 60000, noNaN: true }),
				fc.integer({ min: 200, max: 2000 }),
				(from, days, px) => {
					const ticks = placeTicks(from, from + days, px);
					let free = -Infinity;
					for (const tick of ticks) {
						expect(tick.x).toBeGreaterThanOrEqual(0);
						expect(tick.x).toBeLessThanOrEqual(px);
						if (tick.label === '') continue;
						expect(tick.x).toBeGreaterThanOrEqual(free);
						free = tick.x + measureFigures(tick.label, 12);
						expect(free).toBeLessThanOrEqual(px);
					}
					expect(ticks.length).toBeLessThanOrEqual(px / 30 + 2);
				},
			),
		);
	});

	it('refuses a span without days', () => {
		expect(() => placeTicks(5, 5, 100)).toThrow('invalid axis: 5 to 5');
	});
});

describe('placeBorders', () => {
	it('draws months between weeks', () => {
		expect(placeBorders(at(2024, 1, 1), at(2024, 3, 1), 600)).toEqual([310]);
	});
	it('draws none where they would crowd', () => {
		expect(placeBorders(at(1950, 1, 1), at(2020, 1, 1), 600)).toEqual([]);
	});
});
