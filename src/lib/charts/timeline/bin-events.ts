// How many events fall into each week of each lane?
import { dayOf, partsOf } from '../../model/edtf';
import type { EventRow } from '../../model/event-row';
import type { Channel } from '../../model/vocabulary';
import type { Domain } from './domain';
import type { Lane } from './lanes';

export const BIN_UNITS = ['day', 'week', 'month', 'year'] as const;
export type BinUnit = (typeof BIN_UNITS)[number];

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

/** 1970-01-05, the first Monday. */
const FIRST_MONDAY = 4;
const UNIT_DAYS: Readonly<Record<BinUnit, number>> = { day: 1, week: 7, month: 30.4, year: 365.25 };
const MIN_BIN_PX = 7;

/** The smallest unit whose bars are wide enough. */
export function chooseUnit(domain: Domain, plotPx: number): BinUnit {
	const perDay = plotPx / (domain.to - domain.from);
	return BIN_UNITS.find((unit) => UNIT_DAYS[unit] * perDay >= MIN_BIN_PX) ?? 'year';
}

/** First day of the bin that holds a day; weeks begin on Monday. */
export function startOfBin(unit: BinUnit, day: number): number {
	if (unit === 'day') return day;
	if (unit === 'week') return Math.floor((day - FIRST_MONDAY) / 7) * 7 + FIRST_MONDAY;
	const { year, month } = partsOf(day);
	return dayOf(year, unit === 'month' ? month : 1, 1)!;
}

/** First day after a bin. */
export function endOfBin(unit: BinUnit, binStart: number): number {
	if (unit === 'day') return binStart + 1;
	if (unit === 'week') return binStart + 7;
	const { year, month } = partsOf(binStart);
	return unit === 'year'
		? dayOf(year + 1, 1, 1)!
		: dayOf(year + (month === 12 ? 1 : 0), (month % 12) + 1, 1)!;
}

/** Shares of an event by bin, inside the view. */
function* sharesOf(
	event: EventRow,
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
