import { describe, expect, it, test } from 'vitest';
import { layoutNetwork } from '../../../../src/lib/charts/network/layout';
import { describeGaps, layoutInterruptions } from '../../../../src/lib/charts/network/layout-interruptions';
import { writeNotes } from '../../../../src/lib/charts/network/network-notes';
import { makeYearScale } from '../../../../src/lib/charts/network/year-scale';
import { traceNetwork } from '../../../../src/lib/model/network-history';
import { counterpartOf } from '../../../../src/lib/model/pair-facts';
import { pairFactsOf } from '../../../../src/lib/reference/pair-facts-of';
import { nameOf } from '../../../../src/lib/reference/country-of';
import { loadTestReference } from '../../../support/reference';

const reference = loadTestReference();
const pairs = pairFactsOf(reference);
const years = traceNetwork(pairs, 2024);
const name = (code: string) => nameOf(reference, code);

describe.each([1384, 764, 358])('layoutNetwork at %i px', (width) => {
	const layout = layoutNetwork(years, writeNotes(years, 'CHN', name), width);

	it('has one mark a pair, none twice in a place, all inside', () => {
		expect(layout.marks).toHaveLength(pairs.length);
		const places = layout.marks.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`);
		expect(new Set(places).size).toBe(places.length);
		for (const { x, y, r } of layout.marks) {
			expect(x - r).toBeGreaterThanOrEqual(0);
			expect(x + r).toBeLessThanOrEqual(width);
			expect(y - r).toBeGreaterThanOrEqual(0);
			expect(y + r).toBeLessThanOrEqual(layout.baseY);
		}
	});

	it('writes no note over another one or over the number of a column', () => {
		for (const { lines, x, y, anchor } of layout.notes) {
			const wide = Math.max(...lines.map((line) => line.length)) * 5.2;
			const [x0, x1] = anchor === 'start' ? [x, x + wide] : [x - wide, x];
			for (const label of layout.labels)
				if (label.x > x0 && label.x < x1) expect(label.y - 14).toBeGreaterThan(y + (lines.length - 1) * 17);
		}
	});

	it('writes no number of a column over another one', () => {
		const boxes = layout.labels.map(({ x, y, anchor, count }) => {
			const wide = String(count).length * 8;
			const x0 = { start: x, middle: x - wide / 2, end: x - wide }[anchor];
			return { x0, x1: x0 + wide, y0: y - 10, y1: y };
		});
		for (const [index, one] of boxes.entries())
			for (const other of boxes.slice(index + 1))
				expect(one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1).toBe(false);
	});

	it('draws breaks and resumptions of every year that has them', () => {
		const sum = (key: 'broken' | 'resumed') => layout.turns.reduce((total, turn) => total + turn[key], 0);
		expect([sum('broken'), sum('resumed')]).toEqual([26, 23]);
	});
});

test('layoutNetwork throws without years', () => {
	expect(() => layoutNetwork([], [], 100)).toThrow('invalid network: no years');
});

describe.each([1384, 764, 358])('layoutInterruptions at %i px', (width) => {
	const layout = layoutInterruptions(pairs, makeYearScale(1947, 2025, 0, width), (pair) =>
		name(counterpartOf(pair, 'CHN')),
	);

	it('has a row for each of the 21 states and the three that ended', () => {
		expect(layout.rows).toHaveLength(24);
		expect(layout.rows.flatMap(({ gaps }) => gaps)).toHaveLength(26);
	});

	it('keeps all words inside', () => {
		for (const { labelX, anchor, name: words, years: figures } of layout.rows) {
			const wide = (words.length + figures.length) * 5;
			const [x0, x1] = anchor === 'start' ? [labelX, labelX + wide] : [labelX - wide, labelX];
			expect(x0).toBeGreaterThanOrEqual(-4);
			expect(x1).toBeLessThanOrEqual(width + 4);
		}
	});
});

test.each([
	[
		[
			{ from: '1966-01-06', to: '1976' },
			{ from: '1991', to: '1998-01' },
		],
		'1966–1976, 1991–1998',
	],
	[[{ from: '1989-10-23', to: null }], 'since 1989'],
	[[], ''],
])('describeGaps %#', (gaps, words) => expect(describeGaps(gaps)).toBe(words));
