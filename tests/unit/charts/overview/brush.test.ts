import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDayOfMonth, lastDayOfMonth, monthOfDay } from '../../../../src/lib/charts/axis/months';
import {
	moveEdge,
	movePeriod,
	nudgeEdge,
	spanPeriod,
	unitAt,
} from '../../../../src/lib/charts/overview/brush';
import { describeDays } from '../../../../src/lib/charts/overview/describe-period';
import { formatDay, parseEdtf } from '../../../../src/lib/model/edtf';

const period = (edtf: string) => {
	const { dayStart, dayEnd } = parseEdtf(edtf)!;
	return { dayStart, dayEnd };
};
const text = ({ dayStart, dayEnd }: { dayStart: number; dayEnd: number }) =>
	`${formatDay(dayStart)}/${formatDay(dayEnd)}`;
const limits = period('2022/2024');
const shown = period('2024-01/2024-02');
const day = (edtf: string) => period(edtf).dayStart;

describe('brush by months', () => {
	it.each([
		[
			'start to the nearest month',
			moveEdge(shown, 'start', day('2023-11-10'), 'month', limits),
			'2023-11-01/2024-02-29',
		],
		[
			'start, past the middle',
			moveEdge(shown, 'start', day('2023-11-20'), 'month', limits),
			'2023-12-01/2024-02-29',
		],
		[
			'start stops before the end',
			moveEdge(shown, 'start', day('2024-09-01'), 'month', limits),
			'2024-02-01/2024-02-29',
		],
		[
			'end stops after the start',
			moveEdge(shown, 'end', day('2022-09-01'), 'month', limits),
			'2024-01-01/2024-01-31',
		],
		[
			'end stops at the limit',
			moveEdge(shown, 'end', day('2024-12-31') + 900, 'month', limits),
			'2024-01-01/2024-12-31',
		],
		['arrow moves the start', nudgeEdge(shown, 'start', -1, 'month', limits), '2023-12-01/2024-02-29'],
		['ten arrows', nudgeEdge(shown, 'start', -10, 'month', limits), '2023-03-01/2024-02-29'],
		['arrow moves the end', nudgeEdge(shown, 'end', 1, 'month', limits), '2024-01-01/2024-03-31'],
		[
			'from inside a month back to its start',
			nudgeEdge(period('2024-01-20/2024-02-29'), 'start', -1, 'month', limits),
			'2024-01-01/2024-02-29',
		],
		['window by a month', movePeriod(shown, 31, 'month', limits), '2024-02-01/2024-03-31'],
		['window stops at the end', movePeriod(shown, 4000, 'month', limits), '2024-11-01/2024-12-31'],
		['window stops at the start', movePeriod(shown, -4000, 'month', limits), '2022-01-01/2022-02-28'],
		[
			'a new window, backwards',
			spanPeriod(day('2023-05-05'), day('2023-03-20'), 'month', limits),
			'2023-03-01/2023-05-31',
		],
		['a click takes the month', unitAt(day('2023-02-14') + 0.5, 'month', limits), '2023-02-01/2023-02-28'],
	])('%s', (_, got, wanted) => {
		expect(text(got)).toBe(wanted);
	});
});

describe('brush by days', () => {
	it.each([
		['start', nudgeEdge(shown, 'start', 1, 'day', limits), '2024-01-02/2024-02-29'],
		['end', nudgeEdge(shown, 'end', -10, 'day', limits), '2024-01-01/2024-02-19'],
		['window', movePeriod(shown, 1.4, 'day', limits), '2024-01-02/2024-03-01'],
		['a click takes the day', unitAt(day('2024-02-14') + 0.9, 'day', limits), '2024-02-14/2024-02-14'],
	])('%s', (_, got, wanted) => {
		expect(text(got)).toBe(wanted);
	});
});

it('stays inside the limits, at least a unit long, whatever is done', () => {
	const unit = fc.constantFrom('day' as const, 'month' as const);
	const edge = fc.constantFrom('start' as const, 'end' as const);
	const days = fc.double({ min: -2000, max: 2000, noNaN: true });
	fc.assert(
		fc.property(unit, edge, days, fc.integer({ min: -30, max: 30 }), (u, e, moved, steps) => {
			const a = moveEdge(shown, e, shown.dayStart + moved, u, limits);
			for (const next of [a, nudgeEdge(a, e, steps, u, limits), movePeriod(a, moved, u, limits)]) {
				expect(next.dayStart).toBeGreaterThanOrEqual(limits.dayStart);
				expect(next.dayEnd).toBeLessThanOrEqual(limits.dayEnd);
				expect(next.dayEnd).toBeGreaterThanOrEqual(next.dayStart);
			}
		}),
	);
});

describe('months', () => {
	it('are the inverse of days', () => {
		fc.assert(
			fc.property(fc.integer({ min: -3000, max: 3000 }), (month) => {
				expect(monthOfDay(firstDayOfMonth(month))).toBe(month);
				expect(monthOfDay(lastDayOfMonth(month))).toBe(month);
			}),
		);
	});
});

describe('describeDays', () => {
	it.each([
		['2024-01/2024-02', 'Jan–Feb 2024'],
		['2024-02', 'Feb 2024'],
		['2023', '2023'],
		['2022/2023', '2022–2023'],
		['2024-01-05/2024-02-09', '5 Jan–9 Feb 2024'],
		['2024-01-05', '5 Jan 2024'],
	])('%s', (edtf, words) => {
		expect(describeDays(period(edtf))).toBe(words);
	});
});
