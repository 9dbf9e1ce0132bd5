// How many events fall into each week of each lane?
import { BIN_UNITS, endOfBin, startOfBin, type BinUnit } from '../../model/bin-unit';
import type { EventRow } from '../../model/event-row';
import type { Channel } from '../../model/vocabulary';
import type { Domain } from './domain';
import type { Lane } from './lanes';

/** Events of one lane and channel in one bin. */
export interface DensityCell {
	/** As in {@link Lane}. */
	lane: string;
	/** Null for anniversaries. */
	channel: Channel | null;
	/** First day of the bin. */
	binStart: number;
	/** Events whose whole date lies in the bin. */
	count: number;
	/** Share of events dated less exactly, spread evenly over the days they can mean. */
	spread: number;
}

export interface DensityData {
	unit: BinUnit;
	/** Lanes from the top, with the events that each shows. */
	lanes: { id: string; count: number }[];
	cells: DensityCell[];
}

const UNIT_DAYS: Readonly<Record<BinUnit, number>> = { day: 1, week: 7, month: 30.4, year: 365.25 };
const MIN_BIN_PX = 7;

/** The smallest unit whose bars are wide enough. */
export function chooseUnit(domain: Domain, plotPx: number): BinUnit {
	const perDay = plotPx / (domain.to - domain.from);
	return BIN_UNITS.find((unit) => UNIT_DAYS[unit] * perDay >= MIN_BIN_PX) ?? 'year';
}

/** Shares of a span of days by bin, inside the view. */
export function* sharesOf(
	event: Pick<EventRow, 'dayStart' | 'dayEnd'>,
	unit: BinUnit,
	domain: Domain,
): Generator<[binStart: number, share: number]> {
	const days = event.dayEnd - event.dayStart + 1;
	const last = Math.min(event.dayEnd, Math.ceil(domain.to) - 1);
	let bin = startOfBin(unit, Math.max(event.dayStart, Math.floor(domain.from)));
	while (bin <= last) {
		const end = endOfBin(unit, bin);
		const inside = Math.min(end, event.dayEnd + 1) - Math.max(bin, event.dayStart);
		yield [bin, inside / days];
		bin = end;
	}
}

/** Counts by lane, channel and bin. What lies in one bin whole counts 1; a wider date is spread over its days. */
export function binEvents(lanes: readonly Lane[], domain: Domain, unit: BinUnit): DensityData {
	const cells: DensityCell[] = [];
	const data: DensityData = { unit, lanes: [], cells };
	for (const lane of lanes) {
		const byKey = new Map<string, DensityCell>();
		let count = 0;
		for (const event of lane.events) {
			if (event.dayEnd + 1 <= domain.from || event.dayStart >= domain.to) continue;
			count++;
			const channel = event.type === 'anniversary' ? null : event.channel;
			for (const [binStart, share] of sharesOf(event, unit, domain)) {
				const key = `${binStart}:${channel}`;
				const cell = byKey.get(key) ?? { lane: lane.id, channel, binStart, count: 0, spread: 0 };
				byKey.set(key, cell);
				if (share === 1) cell.count++;
				else cell.spread += share;
			}
		}
		data.lanes.push({ id: lane.id, count });
		cells.push(...byKey.values());
	}
	return data;
}
