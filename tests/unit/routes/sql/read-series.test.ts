// Which answers are drawn as a line, which as bars, which not at all?
import { describe, expect, it } from 'vitest';
import { readSeries } from '../../../../src/routes/sql/read-series';

const shape = (columns: string[], rows: (string | number | null)[][]) => {
	const series = readSeries({ columns, rows });
	return series && [series.labelName, series.valueName, series.isLine];
};

describe('readSeries', () => {
	it.each([
		[
			'text beside numbers: bars',
			['type', 'n'],
			[
				['meeting', 3],
				['visit', 2],
			],
			['type', 'n', false],
		],
		[
			'years are time',
			['year', 'n'],
			[
				[2022, 3],
				[2023, 2],
				[2024, 9],
			],
			['year', 'n', true],
		],
		[
			'months behind their numbers',
			['n', 'month'],
			[
				[1, '2024-01'],
				[2, '2024-02'],
				[3, '2024-05'],
			],
			['month', 'n', true],
		],
		[
			'days with a time of day',
			['d', 'n'],
			[
				['2024-01-01 00:00:00', 1],
				['2024-01-02 00:00:00', 1],
				['2025-01-01 00:00:00', 1],
			],
			['d', 'n', true],
		],
		[
			'years that fall are bars',
			['year', 'n'],
			[
				[2024, 3],
				[2023, 2],
				[2022, 9],
			],
			['year', 'n', false],
		],
		[
			'two moments are bars',
			['month', 'n'],
			[
				['2024-01', 1],
				['2024-02', 2],
			],
			['month', 'n', false],
		],
		[
			'a missing moment makes bars',
			['month', 'n'],
			[
				['2024-01', 1],
				[null, 2],
				['2024-03', 1],
			],
			['month', 'n', false],
		],
		['one column of numbers: rows are numbered', ['n'], [[4], [5]], [null, 'n', false]],
		['years alone are values', ['year'], [[2022], [2023], [2024]], [null, 'year', false]],
		['no numbers: nothing', ['a', 'b'], [['x', 'y']], null],
		['no rows: nothing', ['a'], [], null],
	])('%s', (_, columns, rows, expected) => expect(shape(columns, rows)).toEqual(expected));

	it('keeps order, names and blanks', () => {
		expect(
			readSeries({
				columns: ['who', 'n'],
				rows: [
					[null, null],
					['x', 2],
				],
			})?.points,
		).toEqual([
			{ label: 'none', value: 0, at: null },
			{ label: 'x', value: 2, at: null },
		]);
	});
});
