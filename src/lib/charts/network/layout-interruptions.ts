// Where do the times without relations stand, a row for each pair, as few rows as there is room?
import { words } from '../../messages/words';
import { parseEdtf, partsOf } from '../../model/edtf';
import { yearOf } from '../../model/network-history';
import type { PairFacts } from '../../model/pair-facts';
import type { Interruption } from '../../model/relations-history';
import { measureFigures, measureText } from '../text/measure-text';
import { yearX, type YearScale } from './year-scale';

/** One time without relations, in px. */
export interface Gap {
	x0: number;
	x1: number;
	/** Is the day of the end known? Less exact ends are grey. */
	isFromExact: boolean;
	isToExact: boolean;
	/** Relations were not resumed. */
	isOpen: boolean;
}

/** A pair's row. */
export interface InterruptionRow {
	pair: PairFacts;
	gaps: Gap[];
	name: string;
	years: string;
	/** Middle of the lines, px. */
	y: number;
	/** Where its words begin or end, and their baseline. */
	labelX: number;
	labelY: number;
	anchor: 'start' | 'end';
}

export interface InterruptionsLayout {
	rows: InterruptionRow[];
	heightPx: number;
}

const LABEL_PX = 12.5;
const GAP_PX = 8;
const AIR_PX = 18;
const NARROW_PX = 600;

function placeOf(scale: YearScale, edtf: string): number {
	const span = parseEdtf(edtf)!;
	const { year, month } = partsOf(Math.floor((span.dayStart + span.dayEnd) / 2));
	return yearX(scale, year - 0.5 + (month - 0.5) / 12);
}

function isExact(edtf: string): boolean {
	return parseEdtf(edtf)?.precision === 'day';
}

/** `1966–1976, 1991–1998`, `since 1989`. */
export function describeGaps(interruptions: readonly Interruption[]): string {
	return interruptions
		.map(({ from, to }) =>
			to === null ? words().since({ yearOf: yearOf(from) }) : `${yearOf(from)}–${yearOf(to)}`,
		)
		.join(', ');
}

/** Lays out the pairs that were interrupted by their first break; others are passed over. */
export function layoutInterruptions(
	pairs: readonly PairFacts[],
	scale: YearScale,
	nameOf: (pair: PairFacts) => string,
): InterruptionsLayout {
	const isNarrow = scale.x1 - scale.x0 < NARROW_PX;
	const pitch = isNarrow ? 32 : 19;
	const ends: number[] = [];
	const broken = pairs
		.filter(({ interruptions }) => interruptions.length > 0)
		.sort((x, y) => (x.interruptions[0]!.from < y.interruptions[0]!.from ? -1 : 1));
	const rows = broken.map((pair): InterruptionRow => {
		const gaps = pair.interruptions.map(({ from, to }): Gap => ({
			x0: placeOf(scale, from),
			x1: to === null ? scale.x1 - 4 : placeOf(scale, to),
			isFromExact: isExact(from),
			isToExact: to !== null && isExact(to),
			isOpen: to === null,
		}));
		const name = nameOf(pair);
		const years = describeGaps(pair.interruptions);
		const width = measureText(`${name} `, LABEL_PX, 500) + measureFigures(years, LABEL_PX);
		const [x0, x1] = [gaps[0]!.x0, gaps.at(-1)!.x1];
		const fitsRight = x1 + GAP_PX + width <= scale.x1;
		// Without room on either side the words end at the edge, over the line's own end.
		const isRight = isNarrow ? x0 + width <= scale.x1 : fitsRight || x0 - GAP_PX - width < scale.x0;
		const from = isNarrow ? Math.min(x0, scale.x1 - width) : isRight ? x0 : x0 - GAP_PX - width;
		const wordsX = Math.min(x1 + GAP_PX, scale.x1 - width);
		const to = isNarrow ? scale.x1 : isRight ? Math.max(x1, wordsX + width) : x1;
		let row = ends.findIndex((end) => end + AIR_PX <= from - 5);
		if (row < 0) row = ends.length;
		ends[row] = to;
		const y = row * pitch + (isNarrow ? 24 : 12);
		return {
			pair,
			gaps,
			name,
			years,
			y,
			labelX: isNarrow ? (isRight ? x0 - 3 : scale.x1) : isRight ? wordsX : x0 - GAP_PX,
			labelY: isNarrow ? y - 8 : y + 4,
			anchor: isRight ? 'start' : 'end',
		};
	});
	return { rows, heightPx: ends.length * pitch + 10 };
}
