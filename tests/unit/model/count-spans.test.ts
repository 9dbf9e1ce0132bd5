import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binEvents } from '../../../src/lib/charts/timeline/bin-events';
import { binSpans } from '../../../src/lib/charts/timeline/bin-spans';
import { groupLanes } from '../../../src/lib/charts/timeline/lanes';
import { countPair } from '../../../src/lib/model/compared-pair';
import { coarsenSpans, countSpans } from '../../../src/lib/model/count-spans';
import type { EventRow } from '../../../src/lib/model/event-row';
import type { PairFile } from '../../../src/lib/model/pair-file';
import { CHANNELS } from '../../../src/lib/model/vocabulary';
import { day } from './made-up-pairs';

const [first, last] = [day('2000-01-01'), day('2024-12-31')];
/** A date known to the day, the month, the year or a season, as days from the first on. */
const dates = fc
	.tuple(fc.integer({ min: first, max: last }), fc.constantFrom(1, 28, 90, 365))
	.map(([start, days]) => ({ dayStart: start, dayEnd: Math.min(last, start + days - 1) }));
const events = fc.array(
	fc
		.record({ date: dates, channel: fc.constantFrom(...CHANNELS), isNamed: fc.boolean() })
		.map(
			({ date, channel, isNamed }) =>
				({ id: 'e', ...date, channel, type: isNamed ? 'anniversary' : 'meeting' }) as EventRow,
		),
	{ minLength: 1, maxLength: 60 },
);
const domain = { from: first, to: last + 1 };

describe('counts by month in place of entries', () => {
	it.each(['month', 'year'] as const)('draw the bars that the entries would: by %s', (unit) => {
		fc.assert(
			fc.property(events, (rows) => {
				const drawn = binSpans(coarsenSpans(countSpans(rows, 'month'), unit), domain);
				const all = binEvents(groupLanes(rows, 'channel'), domain, unit);
				expect(drawn.lanes).toEqual(all.lanes);
				const byBin = (cells: typeof all.cells) =>
					new Map(cells.map(({ lane, binStart, count, spread }) => [`${lane} ${binStart}`, [count, spread]]));
				const [few, every] = [byBin(drawn.cells), byBin(all.cells)];
				expect([...few.keys()].sort()).toEqual([...every.keys()].sort());
				for (const [key, [count, spread]] of every) {
					expect(few.get(key)?.[0]).toBe(count);
					expect(few.get(key)?.[1]).toBeCloseTo(spread!, 6);
				}
			}),
		);
	});

	it('are not made finer than they are', () => {
		const counted = countSpans([], 'month');
		expect(coarsenSpans(counted, 'day')).toBe(counted);
	});

	it('are as long for thirty thousand entries as for five thousand', () => {
		const sizeOf = (count: number) => {
			const rows = Array.from({ length: count }, (_, index) => {
				const start = first + ((index * 7919) % (last - first));
				return { type: 'meeting', channel: 'state', dayStart: start, dayEnd: start } as EventRow;
			});
			return JSON.stringify(countPair({ events: rows } as unknown as PairFile)).length;
		};
		expect(sizeOf(30_000)).toBeLessThan(1.1 * sizeOf(5_000));
		expect(sizeOf(30_000)).toBeLessThan(100_000);
	});
});
