// Do running totals and cells add up to what a plain loop counts?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FITS } from '../../../../src/lib/model/view';
import { countInBins } from '../../../../src/lib/query/cubes/bin-counts-builder';
import { pickTop } from '../../../../src/lib/query/cubes/pick-top';
import { SpanCountsBuilder } from '../../../../src/lib/query/cubes/span-counts';

const KEYS = 5;
const BINS = 30;
const someRows = fc.array(
	fc.tuple(fc.integer({ min: 0, max: BINS - 1 }), fc.integer({ min: 0, max: KEYS - 1 })),
	{ maxLength: 400, size: 'max' },
);
const someRange = fc.tuple(fc.integer({ min: 0, max: BINS }), fc.integer({ min: 0, max: BINS }));

describe('BinCounts', () => {
	it('adds any range of bins', () => {
		fc.assert(
			fc.property(someRows, someRange, (rows, [x, y]) => {
				const [first, end] = [Math.min(x, y), Math.max(x, y)];
				const bins = Int32Array.from(rows, ([bin]) => bin);
				const keys = Int32Array.from(rows, ([, key]) => key);
				const plain = new Int32Array(KEYS);
				for (const [bin, key] of rows) if (bin >= first && bin < end) plain[key]!++;
				const out = new Int32Array(KEYS);
				countInBins(bins, keys, BINS, KEYS).addRange(first, end, out);
				expect(out).toEqual(plain);
			}),
		);
	});
});

describe('SpanCounts', () => {
	it.each(FITS)('counts rows that run over several bins: %s', (fit) => {
		const someLong = fc.array(fc.tuple(fc.nat(BINS - 1), fc.nat(4), fc.nat(KEYS - 1)), {
			maxLength: 200,
			size: 'max',
		});
		fc.assert(
			fc.property(someLong, fc.nat(BINS - 1), fc.nat(6), (rows, first, more) => {
				const last = Math.min(BINS - 1, first + more);
				const builder = new SpanCountsBuilder();
				const plain = new Int32Array(KEYS);
				for (const [start, length, key] of rows.toSorted(([x], [y]) => x - y)) {
					const end = Math.min(BINS - 1, start + length);
					builder.add(start, end, key);
					const isCounted =
						fit === 'certainly' ? start >= first && end <= last : start <= last && end >= first;
					if (isCounted) plain[key]!++;
				}
				const out = new Int32Array(KEYS);
				builder.build(BINS, KEYS).addCounts({ first, last }, fit, out);
				expect(out).toEqual(plain);
			}),
		);
	});
});

describe('SpanCountsBuilder', () => {
	it('refuses rows out of order', () => {
		const builder = new SpanCountsBuilder();
		builder.add(3, 3, 0);
		expect(() => builder.add(2, 4, 0)).toThrow('invalid order: bin 2 after 3');
	});
});

describe('pickTop', () => {
	it('picks what sorting everything would', () => {
		const someCounts = fc.array(fc.oneof(fc.nat(3), fc.nat(40), fc.nat(2_000_000)), {
			maxLength: 300,
			size: 'max',
		});
		fc.assert(
			fc.property(someCounts, fc.integer({ min: 1, max: 50 }), (counts, limit) => {
				const ranks = Int32Array.from(counts, (_, i) => counts.length - 1 - i);
				const sorted = counts
					.map((count, i) => ({ count, i }))
					.filter(({ count }) => count > 0)
					.sort((x, y) => y.count - x.count || y.i - x.i);
				const { top, filled } = pickTop(Int32Array.from(counts), ranks, limit);
				expect(top).toEqual(sorted.slice(0, limit).map(({ i }) => i));
				expect(filled).toBe(sorted.length);
			}),
		);
	});
});
