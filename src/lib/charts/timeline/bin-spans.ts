// How many of the counted events fall into each bin of each lane?
import { endOfBin, startOfBin } from '../../model/bin-unit';
import type { SpanCount, SpanCounts } from '../../model/span-counts';
import { CHANNELS } from '../../model/vocabulary';
import { sharesOf, type DensityCell, type DensityData } from './bin-events';
import type { Domain } from './domain';
import { OTHERS } from './lanes';

/** Anniversaries first, channels in the vocabulary's order, other lanes by number, the rest last. */
function rankOf(lane: string): number {
	if (lane === 'anniversary') return -1;
	if (lane === OTHERS) return CHANNELS.length + 1;
	const channel = (CHANNELS as readonly string[]).indexOf(lane);
	return channel === -1 ? CHANNELS.length : channel;
}

/** Cells and lanes of what lies in view: the same as for single events, from counts. */
export function binSpans({ unit, spans }: SpanCounts, domain: Domain): DensityData {
	const cells = new Map<string, DensityCell>();
	const counts = new Map<string, number>();
	const cellOf = ({ lane, channel }: SpanCount, binStart: number): DensityCell => {
		const key = `${lane}:${binStart}:${channel}`;
		const cell = cells.get(key) ?? { lane, channel, binStart, count: 0, spread: 0 };
		cells.set(key, cell);
		return cell;
	};
	for (const span of spans) {
		const bin = startOfBin(unit, span.dayStart);
		const end = span.isWhole ? endOfBin(unit, bin) : span.dayEnd + 1;
		if (end <= domain.from || span.dayStart >= domain.to) continue;
		counts.set(span.lane, (counts.get(span.lane) ?? 0) + span.count);
		if (span.isWhole) cellOf(span, bin).count += span.count;
		else
			for (const [binStart, share] of sharesOf(span, unit, domain))
				cellOf(span, binStart).spread += share * span.count;
	}
	const lanes = [...counts]
		.map(([id, count]) => ({ id, count }))
		.sort((x, y) => rankOf(x.id) - rankOf(y.id) || y.count - x.count || (x.id < y.id ? -1 : 1));
	return { unit, lanes, cells: [...cells.values()] };
}
