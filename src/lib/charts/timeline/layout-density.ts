// How tall are the bars that stand for many marks, on one scale for all lanes?
import { figure } from '../../messages/words';
import { endOfBin, type BinUnit } from '../../model/bin-unit';
import { CHANNELS, type Channel } from '../../model/vocabulary';
import type { Tone } from '../signs/mark-shape';
import { measureFigures } from '../text/measure-text';
import type { DensityCell, DensityData } from './bin-events';
import type { LaneBand } from './layout';
import { xOf, type TimeScale } from './place-mark';
import type { Sizes } from './sizes';

/** One piece of a bar: a channel's exact events, or the spread share of inexact ones. */
export interface DensityPiece {
	tone: Tone;
	isSpread: boolean;
	y: number;
	height: number;
}

/** Where a bar's number stands: in its head, or beside it over a lower neighbour. */
export interface BarNumber {
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
	isInside: boolean;
}

/** A bar in final pixels. */
export interface DensityBar {
	/** Lane and first day. */
	key: string;
	lane: string;
	dayStart: number;
	/** Last day. */
	dayEnd: number;
	x: number;
	width: number;
	/** Top of the whole bar. */
	y: number;
	pieces: DensityPiece[];
	/** Events dated inside the bar. */
	count: number;
	spread: number;
	/** The number that the highest bar of a lane carries, or null. */
	number: BarNumber | null;
}

export interface DensityLayout {
	mode: 'density';
	unit: BinUnit;
	bands: LaneBand[];
	bars: DensityBar[];
	/** Height of one event, px. */
	perEventPx: number;
}

interface DensityOptions {
	scale: TimeScale;
	sizes: Sizes;
	/** Room for all lanes, px. */
	budgetPx: number;
}

const TOP_AIR = 6;
const MIN_LANE = 22;
const MAX_PER_EVENT = 12;
const BAR_GAP = 1;
const NUMBER_PX = 12;
/** Thinner pieces would only look like a line on the base. */
const MIN_PIECE = 0.75;
const ORDER: readonly (Channel | null)[] = [...CHANNELS, null];

const totalOf = (cells: readonly DensityCell[]) =>
	cells.reduce((sum, cell) => sum + cell.count + cell.spread, 0);

/** Cells of one lane by bin. */
function groupByBin(cells: readonly DensityCell[]): Map<number, DensityCell[]> {
	const bins = new Map<number, DensityCell[]>();
	for (const cell of cells) {
		const bin = bins.get(cell.binStart);
		if (bin) bin.push(cell);
		else bins.set(cell.binStart, [cell]);
	}
	return bins;
}

/** Pixels of one event so that the lanes' highest bars fill the room, low lanes keeping a least height. */
function fitScale(peaks: readonly number[], room: number, least: number): number {
	let open = [...peaks];
	let left = room;
	for (;;) {
		const sum = open.reduce((total, peak) => total + peak, 0);
		if (sum === 0) return MAX_PER_EVENT;
		const perEvent = Math.min(MAX_PER_EVENT, left / sum);
		const low = open.filter((peak) => peak * perEvent < least);
		if (low.length === 0 || low.length === open.length) return Math.max(perEvent, 0);
		open = open.filter((peak) => peak * perEvent >= least);
		left -= low.length * least;
	}
}

function stack(cells: readonly DensityCell[], baseY: number, perEvent: number): DensityPiece[] {
	const pieces: DensityPiece[] = [];
	let y = baseY;
	for (const isSpread of [false, true])
		for (const channel of ORDER) {
			const cell = cells.find((one) => one.channel === channel);
			const height = (isSpread ? (cell?.spread ?? 0) : (cell?.count ?? 0)) * perEvent;
			if (height < MIN_PIECE) continue;
			y -= height;
			pieces.push({ tone: channel ?? 'mark', isSpread, y, height });
		}
	return pieces;
}

/** Gives the bar with most exact dates its number, if it has room inside or over the bar before or after. */
function placeNumber(bars: readonly DensityBar[], baseY: number, scale: TimeScale): void {
	const most = Math.max(0, ...bars.map((bar) => bar.count));
	const at = bars.findIndex((bar) => bar.count === most);
	const bar = bars[at];
	if (!bar || most < 2) return;
	const wide = measureFigures(figure(most), NUMBER_PX);
	const head = Math.min(...bar.pieces.filter((piece) => !piece.isSpread).map((piece) => piece.y));
	const lowest = bar.pieces[0];
	if (wide + 4 <= bar.width && lowest && lowest.height > NUMBER_PX + 4 && lowest.y === head) {
		bar.number = { x: bar.x + bar.width / 2, y: head + NUMBER_PX, anchor: 'middle', isInside: true };
		return;
	}
	const y = Math.min(Math.max(head, bar.y) + NUMBER_PX - 2, baseY - 2);
	const isFree = (x0: number, x1: number) =>
		x0 >= scale.x0 &&
		x1 <= scale.x1 &&
		bars.every((other) => other === bar || other.y > y || other.x >= x1 || other.x + other.width <= x0);
	const left = bar.x - 3;
	const right = bar.x + bar.width + 3;
	if (isFree(left - wide, left)) bar.number = { x: left, y, anchor: 'end', isInside: false };
	else if (isFree(right, right + wide)) bar.number = { x: right, y, anchor: 'start', isInside: false };
}

/** Bars of every lane on one common scale. */
export function layoutDensity(data: DensityData, options: DensityOptions): DensityLayout {
	const { scale, sizes, budgetPx } = options;
	const lanes = data.lanes.map((lane) => {
		const bins = groupByBin(data.cells.filter((cell) => cell.lane === lane.id));
		return { ...lane, bins, peak: Math.max(0, ...[...bins.values()].map(totalOf)) };
	});
	const air = TOP_AIR + sizes.laneHead;
	const least = sizes.laneHead > 0 ? 10 : MIN_LANE - TOP_AIR;
	const perEventPx = fitScale(
		lanes.map((lane) => lane.peak),
		Math.max(budgetPx - lanes.length * air, lanes.length * least),
		least,
	);
	const bands: LaneBand[] = [];
	const bars: DensityBar[] = [];
	let y = 0;
	for (const lane of lanes) {
		const y1 = y + air + Math.max(least, lane.peak * perEventPx);
		bands.push({ id: lane.id, y0: y, y1, count: lane.count });
		const first = bars.length;
		for (const [binStart, cells] of [...lane.bins].sort((a, b) => a[0] - b[0])) {
			const end = endOfBin(data.unit, binStart);
			const x0 = Math.max(scale.x0, xOf(scale, binStart));
			const x1 = Math.min(scale.x1, xOf(scale, end));
			if (x1 <= x0) continue;
			const pieces = stack(cells, y1, perEventPx);
			bars.push({
				key: `${lane.id}:${binStart}`,
				lane: lane.id,
				dayStart: binStart,
				dayEnd: end - 1,
				x: x0,
				width: Math.max(1, x1 - x0 - BAR_GAP),
				y: pieces.at(-1)?.y ?? y1,
				pieces,
				count: cells.reduce((sum, cell) => sum + cell.count, 0),
				spread: cells.reduce((sum, cell) => sum + cell.spread, 0),
				number: null,
			});
		}
		placeNumber(bars.slice(first), y1, scale);
		y = y1;
	}
	return { mode: 'density', unit: data.unit, bands, bars, perEventPx };
}
