// Where does every mark of the long view stand? Pure: the years of the network and a width in, pixels out.
import type { NetworkYear } from '../../model/network-history';
import type { PairFacts } from '../../model/pair-facts';
import { placeNotes, type PlacedNote } from './place-notes';
import type { NetworkNote } from './network-notes';
import { makeYearScale, tickYears, yearX, type YearScale } from './year-scale';

/** A diamond for one pair, in the year its relations were established. */
export interface NetworkMark {
	pair: PairFacts;
	year: number;
	x: number;
	y: number;
	/** Half diagonal, px. */
	r: number;
}

/** The number above a column; beside a neighbour that has one too it turns away from it. */
export interface ColumnLabel {
	year: number;
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
	count: number;
}

/** Everything to draw. `y` runs down; the marks stand on `baseY`, the line of the network's size below it. */
export interface NetworkLayout {
	scale: YearScale;
	heightPx: number;
	baseY: number;
	marks: NetworkMark[];
	labels: ColumnLabel[];
	notes: PlacedNote[];
	ticks: { year: number; x: number; size: number; sizeY: number }[];
	/** Path of the network's size, a step a year, and of the ground under it. */
	line: string;
	ground: string;
	/** Zero and top of that line. */
	sizeY0: number;
	sizeY1: number;
	/** Crosses for breaks, dots for resumptions, on the line. */
	turns: { year: number; x: number; y: number; broken: number; resumed: number }[];
}

const NARROW_PX = 600;
const AXIS_PX = 24;
const SIZE_PX = 74;
const TURNS_PX = 34;
const TOP_PX = 30;
const MOST_R = 5;
const LABEL_FROM = 7;
/** Width of a number of two digits with air. */
const LABEL_PX = 20;

/** Lays the long view out over `widthPx`. */
export function layoutNetwork(
	years: readonly NetworkYear[],
	notes: readonly NetworkNote[],
	widthPx: number,
): NetworkLayout {
	const [first] = years;
	const last = years.at(-1);
	if (!first || !last) throw new Error('invalid network: no years');
	const isNarrow = widthPx < NARROW_PX;
	const scale = makeYearScale(first.year - (isNarrow ? 1 : 2), last.year + 1, 0, widthPx);
	const r = Math.min(MOST_R, scale.pxPerYear * 0.44);
	const pitch = isNarrow ? 2 * r + 1.8 : 2 * r + 2.4;
	const most = Math.max(...years.map(({ established }) => established.length));
	const baseY = TOP_PX + most * pitch + 6;

	const marks: NetworkMark[] = [];
	const labels: ColumnLabel[] = [];
	const tops = [];
	for (const { year, established } of years) {
		if (established.length === 0) continue;
		const x = yearX(scale, year);
		established.forEach((pair, index) => marks.push({ pair, year, x, y: baseY - 5 - r - index * pitch, r }));
		const y = baseY - 5 - established.length * pitch - 5;
		const hasLabel = established.length >= LABEL_FROM;
		if (hasLabel) labels.push({ year, x, y, anchor: 'middle', count: established.length });
		tops.push({ year, x, top: hasLabel ? y - 14 : y });
	}

	const sizeY1 = baseY + AXIS_PX + 26;
	const sizeY0 = sizeY1 + SIZE_PX;
	const largest = Math.max(1, ...years.map(({ size }) => size));
	const sizeYOf = (size: number) => sizeY0 - (size / largest) * SIZE_PX;
	const half = scale.pxPerYear / 2;
	const steps = years.map(({ year, size }) => {
		const x = yearX(scale, year);
		return `${(x - half).toFixed(1)} ${sizeYOf(size).toFixed(1)}H${(x + half).toFixed(1)}`;
	});
	const line = `M${steps.join('L')}`;
	const left = (yearX(scale, first.year) - half).toFixed(1);
	const sizes = new Map(years.map(({ year, size }) => [year, size]));
	return {
		scale,
		heightPx: sizeY0 + TURNS_PX,
		baseY,
		marks,
		labels: turnApart(labels, r, scale.pxPerYear),
		notes: isNarrow ? [] : placeNotes(notes, scale, tops, baseY),
		ticks: tickYears({ ...scale, lastYear: last.year }, isNarrow ? 34 : 44)
			.filter((year) => year >= first.year)
			.map((year) => {
				const size = sizes.get(year) ?? 0;
				return { year, x: yearX(scale, year), size, sizeY: sizeYOf(size) };
			}),
		line,
		ground: `${line}V${sizeY0}H${left}Z`,
		sizeY0,
		sizeY1,
		turns: years
			.filter(({ broken, resumed }) => broken.length + resumed.length > 0)
			.map(({ year, broken, resumed }) => ({
				year,
				x: yearX(scale, year),
				y: sizeY0 + 12,
				broken: broken.length,
				resumed: resumed.length,
			})),
	};
}

/** Where columns side by side have no room for their numbers, the outer two turn away and those between go. */
function turnApart(labels: readonly ColumnLabel[], r: number, pxPerYear: number): ColumnLabel[] {
	if (pxPerYear >= LABEL_PX) return [...labels];
	const years = new Set(labels.map(({ year }) => year));
	return labels.flatMap((label): ColumnLabel[] => {
		const [follows, precedes] = [years.has(label.year - 1), years.has(label.year + 1)];
		if (follows && precedes) return [];
		if (precedes) return [{ ...label, anchor: 'end', x: label.x + r }];
		return [follows ? { ...label, anchor: 'start', x: label.x - r } : label];
	});
}
