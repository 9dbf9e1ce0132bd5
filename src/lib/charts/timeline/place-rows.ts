// On which row of its lane does each mark stand, and on which side its label?
import { extentOf, type Shape } from '../signs/mark-shape';
import { Row } from './row';

/** A mark to be placed: its shape at y = 0 and the widths its label may take, longest first. */
export interface Placeable {
	shape: Shape;
	/** Widths of the label's forms, px; a form is asked for by its index. */
	widths: readonly number[];
	/** Form to place; past the last one the mark goes without, or with what `fill` finds. */
	form: number;
	/** First form to try where the row has room left when all marks stand. */
	fill: number;
	/** Room that the badge takes right of the mark, px. */
	badge: number;
	/** Room that it takes before the end of a bar, px. */
	tail: number;
	/** Room that a line through the mark takes on both sides, px. */
	halo: number;
	/** Room before a label inside a bar: end stroke and sign, px. */
	inset: number;
}

/** Where a label stands. */
export type Side = 'right' | 'left' | 'inside';

export interface LabelPlace {
	form: number;
	side: Side;
	x0: number;
	x1: number;
}

export interface Placement {
	row: number;
	label: LabelPlace | null;
}

/** Limits of the plot, px. */
export interface Limits {
	x0: number;
	x1: number;
}

const AFTER_MARK = 5;
const AFTER_LABEL = 9;
const AROUND_MARK = 0.75;
/** Between the end of a bar and what stands in it, px. */
export const INSIDE_END = 5;
/** The same for a bar with an arrow. */
export const INSIDE_ARROW = 13;

/** Left and right edge of a mark with the line through it. */
function reachOf(item: Placeable): [x0: number, x1: number] {
	const [x0, x1] = extentOf(item.shape);
	return [x0 - item.halo, x1 + item.halo];
}

/** Inside a bar: the form asked for, or a shorter one before the label goes outside. */
function* offerInside(item: Placeable, form: number): Generator<LabelPlace> {
	const { shape } = item;
	if (shape.kind !== 'bar') return;
	const start = shape.x0 + item.inset;
	const end = shape.x1 - (shape.isOpenEnd ? INSIDE_ARROW : INSIDE_END) - item.tail;
	for (let shorter = form; shorter < item.widths.length; shorter++) {
		const width = item.widths[shorter]!;
		if (start + width <= end) yield { form: shorter, side: 'inside', x0: start, x1: start + width };
	}
}

/** Where a label could stand, in order of preference, whatever else is on the row. */
function* offerPlaces(item: Placeable, form: number, limits: Limits): Generator<LabelPlace> {
	const width = item.widths[form];
	if (width === undefined) return;
	const [x0, x1] = reachOf(item);
	yield* offerInside(item, form);
	const right = x1 + AFTER_MARK + item.badge;
	if (right + width <= limits.x1) yield { form, side: 'right', x0: right, x1: right + width };
	const left = x0 - AFTER_MARK - width;
	if (left >= limits.x0) yield { form, side: 'left', x0: left, x1: left + width };
}

/** The stretch of a row that a mark with this label takes. */
function stretchOf(item: Placeable, place: LabelPlace | null): [x0: number, x1: number] {
	const [x0, x1] = reachOf(item);
	const from = x0 - AROUND_MARK;
	const to = x1 + AROUND_MARK + item.badge;
	if (place === null || place.side === 'inside') return [from, to];
	return place.side === 'right' ? [from, place.x1 + AFTER_LABEL] : [place.x0 - AFTER_LABEL, to];
}

function placeIn(row: Row, item: Placeable, limits: Limits): LabelPlace | null {
	for (const place of offerPlaces(item, item.form, limits))
		if (row.isFree(...stretchOf(item, place))) return place;
	return null;
}

/** A place on its own row for a mark that stands without label, in one of its shorter forms. */
function findRoom(row: Row, item: Placeable, limits: Limits): LabelPlace | null {
	const own = stretchOf(item, null);
	for (let form = item.fill; form < item.widths.length; form++)
		for (const place of offerPlaces(item, form, limits))
			if (row.isFreeBut(own, ...stretchOf(item, place))) return place;
	return null;
}

/** The first row, of at most `maxRows`, where mark and label find room; rows are added as needed. Null if there is none. */
function placeOne(rows: Row[], item: Placeable, limits: Limits, maxRows: number): Placement | null {
	const canHaveLabel = !offerPlaces(item, item.form, limits).next().done;
	for (let index = 0; index < maxRows; index++) {
		const row = (rows[index] ??= new Row());
		const label = canHaveLabel ? placeIn(row, item, limits) : null;
		const stretch = stretchOf(item, label);
		if (canHaveLabel ? label === null : !row.isFree(...stretch)) continue;
		row.take(...stretch);
		return { row: index, label };
	}
	return null;
}

/**
 * Places marks in the order given: each takes the first row where mark and label find room, label right, else left,
 * else next row. A label that fits at no side of an empty row is left out. No two stretches of a row overlap.
 * Null if they need more than `maxRows`.
 */
export function placeRows(
	items: readonly Placeable[],
	limits: Limits,
	maxRows = Infinity,
): { placements: Placement[]; rows: number } | null {
	const rows: Row[] = [];
	const placements: Placement[] = [];
	for (const item of items) {
		const placement = placeOne(rows, item, limits, maxRows);
		if (!placement) return null;
		placements.push(placement);
	}
	for (const [index, item] of items.entries()) {
		const placement = placements[index]!;
		if (placement.label !== null) continue;
		const row = rows[placement.row]!;
		placement.label = findRoom(row, item, limits);
		if (placement.label) row.take(...stretchOf(item, placement.label));
	}
	return { placements, rows: rows.length };
}
