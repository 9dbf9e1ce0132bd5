// Where is there room for the notes beside the columns of the network?
import { measureText } from '../text/measure-text';
import type { NetworkNote } from './network-notes';
import { yearX, type YearScale } from './year-scale';

/** A note in its place, px; lines run down from `y`, the first line's baseline. */
export interface PlacedNote {
	lines: string[];
	x: number;
	y: number;
	anchor: 'start' | 'end';
}

/** Top of a column of marks, px, its number included. */
export interface ColumnTop {
	year: number;
	x: number;
	top: number;
}

const SIZE_PX = 13;
/** Half the width of the number above a column. */
const NUMBER_PX = 10;
/** A note that had to go higher than this above its own years would seem to be about others. */
const MOST_LIFT_PX = 56;
export const NOTE_LINE_PX = 17;
const LINE_WIDTH_PX = 142;
const AIR_PX = 12;
/** Italic Brygada runs wider than the sans that is measured. */
const SERIF_SHARE = 1.04;

interface Box {
	x0: number;
	x1: number;
	y0: number;
	y1: number;
}

/** Lines of about the same length, none longer than there is room. */
function wrap(text: string): string[] {
	const whole = measureText(text, SIZE_PX);
	const most = Math.min(LINE_WIDTH_PX, (whole / Math.ceil(whole / LINE_WIDTH_PX)) * 1.12);
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		const longer = line === undefined ? word : `${line} ${word}`;
		if (line !== undefined && measureText(longer, SIZE_PX) <= most) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

function doOverlap(a: Box, b: Box): boolean {
	return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** Places notes right or left of the years they are about, above any column; those without room are left out. */
export function placeNotes(
	notes: readonly NetworkNote[],
	scale: YearScale,
	columns: readonly ColumnTop[],
	baseY: number,
): PlacedNote[] {
	const taken: Box[] = [];
	const placed: PlacedNote[] = [];
	for (const note of [...notes].sort((a, b) => b.weight - a.weight)) {
		const lines = wrap(note.text);
		const width = Math.max(...lines.map((line) => measureText(line, SIZE_PX) * SERIF_SHARE));
		const own = columns.filter(({ year }) => year >= note.from && year <= note.to);
		const ownTop = Math.min(baseY - 40, ...own.map(({ top }) => top));
		const half = scale.pxPerYear / 2;
		const reach = Math.max(half + 4, NUMBER_PX);
		const choices = (['start', 'end'] as const).flatMap((anchor) => {
			const x =
				anchor === 'start' ? yearX(scale, note.to) + half + AIR_PX : yearX(scale, note.from) - half - AIR_PX;
			const [x0, x1] = anchor === 'start' ? [x, x + width] : [x - width, x];
			if (x0 < scale.x0 || x1 > scale.x1 + 8) return [];
			const under = columns.filter((column) => column.x > x0 - reach && column.x < x1 + reach);
			const lowest = Math.min(baseY, ...under.map(({ top }) => top)) - AIR_PX;
			const y1 = Math.min(ownTop + lines.length * NOTE_LINE_PX, lowest);
			const box = { x0: x0 - 6, x1: x1 + 6, y0: y1 - lines.length * NOTE_LINE_PX, y1 };
			if (ownTop - y1 > MOST_LIFT_PX) return [];
			if (box.y0 < 0 || taken.some((other) => doOverlap(box, other))) return [];
			return [{ anchor, x, box }];
		});
		const best = choices.sort((a, b) => b.box.y1 - a.box.y1)[0];
		if (!best) continue;
		taken.push(best.box);
		placed.push({ lines, x: best.x, y: best.box.y0 + SIZE_PX, anchor: best.anchor });
	}
	return placed;
}
