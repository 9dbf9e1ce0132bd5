// What stands in for counts by day while these are on their way?
import { dayOf } from '../model/edtf';
import type { MonthCount } from '../model/event-row';
import type { SpanCounts } from '../model/span-counts';

const firstDayOf = (month: number) =>
	dayOf(1970 + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1)!;

/** Entries by the month in which they begin and by channel; anniversaries stand in their channel's lane. */
export function monthSpans(months: readonly MonthCount[], unit: 'month' | 'year'): SpanCounts {
	return {
		unit,
		spans: months.map(({ month, channel, count }) => ({
			lane: channel,
			channel,
			dayStart: firstDayOf(month),
			dayEnd: firstDayOf(month + 1) - 1,
			isWhole: true,
			count,
		})),
	};
}
