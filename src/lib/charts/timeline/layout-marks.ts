// Where does every single mark of the timeline stand, with which label?
import type { EventRow } from '../../model/event-row';
import { extentOf, type Look, type Shape } from '../signs/mark-shape';
import { measureFigures, measureText } from '../text/measure-text';
import { rankEvents } from './importance';
import { writeLabel, type LabelForm } from './label';
import type { Lane } from './lanes';
import type { LaneBand, TimelineOptions } from './layout';
import { isInView, lookOf, shapeOf, type TimeScale } from './place-mark';
import {
	INSIDE_ARROW,
	INSIDE_END,
	placeRows,
	type LabelPlace,
	type Placeable,
	type Placement,
} from './place-rows';
import { sizesFor, type Packing, type Sizes } from './sizes';

/** A mark in final pixels. */
export interface PlacedMark {
	/** Lane and event: an event can stand in several lanes. */
	key: string;
	event: EventRow;
	lane: string;
	row: number;
	shape: Shape;
	look: Look;
	label: (LabelPlace & { text: LabelForm }) | null;
	/** Left edge of the type's sign in a bar, or null where it has no room. */
	glyphX: number | null;
	/** Left edge of the number of articles, or null for one. */
	badgeX: number | null;
}

export interface MarksLayout {
	mode: 'marks';
	bands: LaneBand[];
	marks: PlacedMark[];
	/** Half a row: above and below a mark's middle. */
	halfRowPx: number;
	/** Marks that had to go without label. */
	unlabelled: number;
}

interface MarksOptions extends TimelineOptions {
	scale: TimeScale;
	/** Room for all lanes, px. */
	budgetPx: number;
}

/** One event of a lane with what never changes while labels thin. */
interface Candidate {
	event: EventRow;
	shape: Shape;
	forms: LabelForm[];
	widths: number[];
	badge: number;
}

/** Room left of a label inside a bar: end stroke, sign, air. */
const INSET = 22;
const INSET_PLAIN = 7;
/** The same where an arrow stands before them. */
const INSET_ARROW = 8;
const BADGE_PX = 11.5;
/** How far the line through a cancelled mark sticks out. */
const STRIKE_PX = 4;
const MIN_LANE_PX = 30;
const MIN_LANE_PLAIN_PX = 20;

/** How a label is thinned: level 0 names people, level 1 the act; marks ranked `keep` or later have none. */
interface Thinning {
	level: number;
	keep: number;
	packing: Packing;
}

/** Has a bar room for its type's sign and its number of articles? */
function isLongBar(shape: Shape): shape is Shape & { kind: 'bar' } {
	return shape.kind === 'bar' && shape.x1 - shape.x0 > 2 * INSET;
}

function measureForm(form: LabelForm, sizePx: number): number {
	const rest = form.rest === '' ? '' : ` ${form.rest}`;
	return measureText(form.strong, sizePx, 500) + measureText(rest + form.note, sizePx);
}

/** Points before bars, then by date, so that rows read from the top. */
function compareForRows(a: Candidate, b: Candidate, ranks: Map<string, number>): number {
	const aBar = a.shape.kind === 'bar' ? 1 : 0;
	const bBar = b.shape.kind === 'bar' ? 1 : 0;
	return (
		aBar - bBar ||
		a.event.dayStart - b.event.dayStart ||
		b.event.dayEnd - a.event.dayEnd ||
		ranks.get(a.event.id)! - ranks.get(b.event.id)!
	);
}

function prepare(lane: Lane, options: MarksOptions, sizes: Sizes, ranks: Map<string, number>): Candidate[] {
	return lane.events
		.filter((event) => isInView(event, options.scale.domain))
		.map((event) => {
			const forms = writeLabel(event, options);
			return {
				event,
				shape: shapeOf(event, options.scale, sizes),
				forms,
				widths: forms.map((form) => measureForm(form, sizes.label)),
				badge: event.sources > 1 ? measureFigures(String(event.sources), BADGE_PX) + 2 : 0,
			};
		})
		.sort((a, b) => compareForRows(a, b, ranks));
}

function toPlaceable(candidate: Candidate, thinning: Thinning, rank: number): Placeable {
	const { shape, widths } = candidate;
	const last = widths.length - 1;
	const fromEnd = thinning.level > 0 ? 1 : shape.kind === 'bar' ? 3 : 2;
	const form = Math.max(0, last - fromEnd);
	const hasGlyph = isLongBar(shape);
	const badge = thinning.packing > 0 ? 0 : candidate.badge;
	return {
		shape,
		widths: thinning.packing > 0 ? [] : widths,
		form: rank < thinning.keep ? form : widths.length,
		fill: form,
		badge: hasGlyph ? 0 : badge,
		tail: hasGlyph ? badge : 0,
		inset: (hasGlyph ? INSET : INSET_PLAIN) + (shape.kind === 'bar' && shape.isOpenStart ? INSET_ARROW : 0),
		halo: candidate.event.status === 'cancelled' ? STRIKE_PX : 0,
	};
}

function finishMark(
	candidate: Candidate,
	placement: Placement,
	lane: string,
	y: number,
	options: MarksOptions,
	packing: Packing,
): PlacedMark {
	const { event, shape, forms } = candidate;
	const [x0, x1] = extentOf(shape);
	const label = placement.label;
	const isLong = isLongBar(shape);
	const badgeX = isLong ? x1 - (shape.isOpenEnd ? INSIDE_ARROW : INSIDE_END) - candidate.badge : x1 + 1;
	return {
		key: `${lane}:${event.id}`,
		event,
		lane,
		row: placement.row,
		shape: { ...shape, y },
		look: lookOf(event, options.lanes !== 'channel'),
		label: label && { ...label, text: forms[label.form]! },
		glyphX: isLong && packing === 0 ? x0 + (shape.isOpenStart ? 6 + INSET_ARROW : 6) : null,
		badgeX:
			candidate.badge > 0 && packing === 0 && badgeX + candidate.badge <= options.scale.x1 + 2
				? badgeX
				: null,
	};
}

/** All marks with as many labels as fit into the budget, or null if not even the bare marks do. */
export function layoutMarks(lanes: readonly Lane[], options: MarksOptions): MarksLayout | null {
	const ranks = rankEvents(lanes.flatMap((lane) => lane.events));
	const minLane = options.lanes === 'channel' ? MIN_LANE_PX : MIN_LANE_PLAIN_PX;

	const attempt = (thinning: Thinning): MarksLayout | null => {
		const sizes = sizesFor(options.widthPx, thinning.packing);
		const bands: LaneBand[] = [];
		const marks: PlacedMark[] = [];
		let y = 0;
		for (const lane of lanes) {
			const candidates = candidatesOf(lane, thinning.packing);
			const items = candidates.map((one) => toPlaceable(one, thinning, ranks.get(one.event.id)!));
			const room = options.budgetPx - y - sizes.laneHead - 2 * sizes.lanePadding;
			const placed = placeRows(items, options.scale, Math.floor(room / sizes.pitch));
			if (!placed) return null;
			const { placements, rows } = placed;
			const least = sizes.laneHead > 0 ? 0 : minLane;
			const height = Math.max(least, rows * sizes.pitch + 2 * sizes.lanePadding) + sizes.laneHead;
			if (y + height > options.budgetPx) return null;
			const top = y + sizes.laneHead + sizes.lanePadding + sizes.pitch / 2;
			for (const [index, one] of candidates.entries()) {
				const placement = placements[index]!;
				marks.push(
					finishMark(one, placement, lane.id, top + placement.row * sizes.pitch, options, thinning.packing),
				);
			}
			bands.push({ id: lane.id, y0: y, y1: y + height, count: candidates.length });
			y += height;
		}
		const unlabelled = marks.filter((mark) => mark.label === null).length;
		return { mode: 'marks', bands, marks, halfRowPx: sizes.pitch / 2, unlabelled };
	};

	const prepared = new Map<string, Candidate[]>();
	const candidatesOf = (lane: Lane, packing: Packing): Candidate[] => {
		const key = `${lane.id}:${packing}`;
		const known = prepared.get(key);
		if (known) return known;
		const fresh = prepare(lane, options, sizesFor(options.widthPx, packing), ranks);
		prepared.set(key, fresh);
		return fresh;
	};

	const whole =
		attempt({ level: 0, keep: Infinity, packing: 0 }) ?? attempt({ level: 1, keep: Infinity, packing: 0 });
	return (
		whole ??
		thin(ranks.size, attempt) ??
		attempt({ level: 1, keep: 0, packing: 1 }) ??
		attempt({ level: 1, keep: 0, packing: 2 })
	);
}

/** The most labels that fit, by halving; rows grow with labels but for rare ties, which only cost a label or two. */
function thin(total: number, attempt: (thinning: Thinning) => MarksLayout | null): MarksLayout | null {
	let best = attempt({ level: 1, keep: 0, packing: 0 });
	let low = 0;
	let high = total;
	while (best && high - low > 1) {
		const keep = Math.floor((low + high) / 2);
		const tried = attempt({ level: 1, keep, packing: 0 });
		if (tried) [best, low] = [tried, keep];
		else high = keep;
	}
	return best;
}
