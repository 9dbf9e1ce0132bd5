import { describe, expect, it } from 'vitest';
import { monthOfDay } from '../../../../src/lib/charts/axis/months';
import { layoutMatrix, type MatrixOptions } from '../../../../src/lib/charts/matrix/layout';
import { findNextCell } from '../../../../src/lib/charts/matrix/rove-cells';
import { MATRIX_SORTS } from '../../../../src/lib/charts/matrix/sort-rows';
import { parseEdtf } from '../../../../src/lib/model/edtf';

const month = (edtf: string) => monthOfDay(parseEdtf(edtf)!.dayStart);
const NAMES: Record<string, string> = { NOR: 'Norway', CHE: 'Switzerland', ALB: 'Albania' };
const options: MatrixOptions = {
	monthStart: month('2023-11'),
	monthEnd: month('2024-02'),
	columnsPx: 600,
	unit: 'auto',
	sort: 'total',
	last: new Map([
		['NOR', '2024-02'],
		['CHE', '2024-02-05'],
	]),
	nameOf: (code) => NAMES[code] ?? code,
	articles: [],
};
const counts = [
	{ country: 'NOR', month: month('2024-01'), count: 1 },
	{ country: 'NOR', month: month('2024-02'), count: 3 },
	{ country: 'CHE', month: month('2023-12'), count: 9 },
	{ country: 'ALB', month: month('2024-02'), count: 4 },
	{ country: 'ALB', month: month('2019-02'), count: 50 },
];

describe('layoutMatrix', () => {
	it('has a column a month and leaves out other months', () => {
		const layout = layoutMatrix(counts, options);
		expect(layout.columns.map((column) => column.label)).toEqual(['Nov', 'Dec', 'Jan', 'Feb']);
		expect(layout.columns.map((column) => column.isYearStart)).toEqual([false, false, true, false]);
		expect(layout.rows.map((row) => [row.country, row.total, row.counts])).toEqual([
			['CHE', 9, [0, 9, 0, 0]],
			['ALB', 4, [0, 0, 0, 4]],
			['NOR', 4, [0, 0, 1, 3]],
		]);
	});

	it.each([
		['total', ['CHE', 'ALB', 'NOR']],
		['recency', ['NOR', 'CHE', 'ALB']],
		['name', ['ALB', 'NOR', 'CHE']],
	] as const)('sorts by %s', (sort, wanted) => {
		expect(MATRIX_SORTS).toContain(sort);
		expect(layoutMatrix(counts, { ...options, sort }).rows.map((row) => row.country)).toEqual(wanted);
	});

	it('tells a month without any article from a month without contact', () => {
		const articles = [
			{ publisher: 'B', month: month('2023-12'), count: 1 },
			{ publisher: 'A', month: month('2024-02'), count: 4 },
		];
		const layout = layoutMatrix(counts, { ...options, articles });
		expect(layout.columns.map((column) => column.hasArticle)).toEqual([false, true, false, true]);
		expect(layout.publishers).toEqual([
			{ publisher: 'A', total: 4, counts: [0, 0, 0, 4], shares: [0, 0, 0, 1] },
			{ publisher: 'B', total: 1, counts: [0, 1, 0, 0], shares: [0, 0.25, 0, 0] },
		]);
		expect(layoutMatrix(counts, options).columns.every((column) => column.hasArticle)).toBe(true);
	});

	it('turns to years when months find no room, the first and last cut to the period', () => {
		const layout = layoutMatrix(counts, { ...options, monthStart: month('2019-02') });
		expect(layout.unit).toBe('year');
		expect(layout.columns.map((column) => [column.label, column.monthEnd - column.monthStart + 1])).toEqual([
			['2019', 11],
			['2020', 12],
			['2021', 12],
			['2022', 12],
			['2023', 12],
			['2024', 2],
		]);
		expect(layout.rows[0]).toMatchObject({ country: 'ALB', counts: [50, 0, 0, 0, 0, 4] });
	});

	it.each([
		[3, ['1', '2', '3'], 3],
		[19, ['1', '2', '3', '4', '5 or more'], 5],
		[20, ['1', '2–4', '5–9', '10–19', '20'], 5],
		[79, ['1', '2–4', '5–9', '10–19', '20 or more'], 5],
		[5000, ['1–99', '100–499', '500–1999', '2000–4999', '5000'], 5],
	])('classes for at most %d', (most, labels, tint) => {
		const layout = layoutMatrix([{ country: 'NOR', month: month('2024-02'), count: most }], options);
		expect(layout.classes.map((one) => one.label)).toEqual(labels);
		expect(layout.rows[0]?.tints).toEqual([0, 0, 0, tint]);
	});

	it.each([
		['a month', 9, '2024-01', 32],
		['a year', 9, '1990-01', 37],
		['four figures', 1234, '1990-01', 40],
		['seven figures', 1_234_567, '2024-01', 60],
	])('gives %s a column in which nothing runs into the next', (_id, most, start, leastPx) => {
		const many = [{ country: 'NOR', month: month('2024-02'), count: most }];
		const narrow = { ...options, columnsPx: 100, monthStart: month(start) };
		expect(layoutMatrix(many, narrow).columnPx).toBeGreaterThanOrEqual(leastPx);
	});

	it('is empty without contacts, and refuses a period that ends before it begins', () => {
		expect(layoutMatrix([], options)).toMatchObject({ rows: [], classes: [], contacts: 0 });
		expect(() => layoutMatrix([], { ...options, monthEnd: 0 })).toThrow('invalid months:');
	});
});

describe('findNextCell', () => {
	const stops = [
		{ row: -1, column: 0 },
		{ row: 0, column: -1 },
		{ row: 0, column: 3 },
		{ row: 2, column: 0 },
	];
	it.each([
		['passes blanks to the right', { row: 0, column: -1 }, 'ArrowRight', { row: 0, column: 3 }],
		['passes blanks downwards', { row: -1, column: 0 }, 'ArrowDown', { row: 2, column: 0 }],
		['stops at the edge', { row: 0, column: 3 }, 'ArrowRight', null],
		['knows no other key', { row: 0, column: 3 }, 'Enter', null],
	])('%s', (_, from, key, next) => {
		expect(findNextCell(stops, from, key)).toEqual(next);
	});
});
