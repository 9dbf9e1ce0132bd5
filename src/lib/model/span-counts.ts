// How many entries lie where in time, when they are too many to list?
import type { BinUnit } from './bin-unit';
import type { DayUtc } from './edtf';
import type { Channel } from './vocabulary';

/** Entries of one lane and channel that share a span of days. */
export interface SpanCount {
	/** `anniversary`, a channel, a type, a country's code or `others`. */
	lane: string;
	/** Null for anniversaries. */
	channel: Channel | null;
	dayStart: DayUtc;
	dayEnd: DayUtc;
	/** Does each entry's date lie in one bin, which these days are? Else each can mean any of the days. */
	isWhole: boolean;
	count: number;
}

/** Counts by bins of one unit. */
export interface SpanCounts {
	unit: BinUnit;
	spans: readonly SpanCount[];
}
