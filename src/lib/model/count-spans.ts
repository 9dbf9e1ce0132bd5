// How do many entries spread over time and channels, as counts in their place?
import { BIN_UNITS, startOfBin, type BinUnit } from './bin-unit';
import type { EventRow } from './event-row';
import type { SpanCount, SpanCounts } from './span-counts';

function add(spans: readonly SpanCount[], unit: BinUnit): SpanCounts {
	const counted = new Map<string, SpanCount>();
	for (const span of spans) {
		const bin = startOfBin(unit, span.dayStart);
		const isWhole = bin === startOfBin(unit, span.dayEnd);
		const [dayStart, dayEnd] = isWhole ? [bin, bin] : [span.dayStart, span.dayEnd];
		const key = `${span.lane} ${span.channel} ${dayStart} ${dayEnd} ${isWhole}`;
		const one = counted.get(key) ?? { ...span, dayStart, dayEnd, isWhole, count: 0 };
		one.count += span.count;
		counted.set(key, one);
	}
	return { unit, spans: [...counted.values()] };
}

/** Counts by channel, as the queries of that name give them for lanes of channels. */
export function countSpans(events: readonly EventRow[], unit: BinUnit): SpanCounts {
	return add(
		events.map(({ type, channel, dayStart, dayEnd }) => ({
			...(type === 'anniversary' ? { lane: type, channel: null } : { lane: channel, channel }),
			dayStart,
			dayEnd,
			isWhole: false,
			count: 1,
		})),
		unit,
	);
}

/** The same by a larger unit; by their own where that is not larger. */
export function coarsenSpans(counts: SpanCounts, unit: BinUnit): SpanCounts {
	return BIN_UNITS.indexOf(unit) <= BIN_UNITS.indexOf(counts.unit) ? counts : add(counts.spans, unit);
}
