// Which names stand on the map, and where?
import { figure } from '../messages/words';
import type { CountryCode } from '../model/vocabulary';
import type { PlanePoint } from './equal-earth';
import { toFrame, type MapView } from './fit';
import { spotsOnLand } from './spots-on-land';
import { spotsAround, spotsFarOff } from './label-spots';
import { holds, type Occupancy, type Rect } from './occupancy';
import { estimateWidth } from './text-width';

/** What a label is of: the chosen country, a counterpart, one whose line leaves the frame, or many that lie too close. */
export type LabelKind = 'chosen' | 'counterpart' | 'exit' | 'crowd';

/** A name that wants to stand near a point of the plane. */
export interface LabelWish {
	/** ISO code, or for a crowd the codes joined by a plus. */
	id: string;
	codes: readonly CountryCode[];
	kind: LabelKind;
	name: string;
	/** Number printed after the name; null for none. */
	count: number | null;
	/** Second line, or null. */
	note: string | null;
	point: PlanePoint;
	/** May it stand on lines where nothing better is free? */
	mayCover: boolean;
	/** Finds the shape that may hold the label, as rings of plane points; asked only when no spot beside the point is free. */
	findRings: () => readonly PlanePoint[][];
}

/** A label with its place: the plane point that it belongs to and the px from there to its top left corner. */
export interface PlacedLabel extends Omit<LabelWish, 'findRings' | 'mayCover'> {
	dx: number;
	dy: number;
	widthPx: number;
	heightPx: number;
	/** Does it stand on its own country's land? */
	isInside: boolean;
	/** End of a line that leads from the point to it, px from the point; null where it stands close enough. */
	leader: readonly [x: number, y: number] | null;
}

const SIZE_PX = 13;
const LINE_PX = 16;
const NOTE_PX = 12;

/** Room that a label needs, in px. */
export function measureLabel(
	wish: Pick<LabelWish, 'name' | 'count' | 'note'>,
): [width: number, height: number] {
	const line = wish.count === null ? wish.name : `${wish.name} ${figure(wish.count)}`;
	const width = estimateWidth(line, SIZE_PX);
	if (wish.note === null) return [Math.ceil(width) + 4, LINE_PX];
	return [Math.ceil(Math.max(width, estimateWidth(wish.note, NOTE_PX))) + 4, 2 * LINE_PX];
}

interface Spot {
	rect: Rect;
	isInside: boolean;
	isLed: boolean;
}

function* listSpots(
	wish: LabelWish,
	view: MapView,
	[width, height]: [number, number],
	frame: Rect,
	mayLead: boolean,
): Generator<Spot> {
	const at = toFrame(wish.point, view);
	const around = spotsAround(at, width, height).map((rect): Spot => ({
		rect,
		isInside: false,
		isLed: false,
	}));
	if (wish.kind !== 'chosen') yield* around;
	const rings = wish.findRings();
	if (rings.length > 0) {
		for (const rect of spotsOnLand(rings, view, at, [width, height], frame))
			yield { rect, isInside: true, isLed: false };
	}
	if (wish.kind === 'chosen') yield* around;
	if (!mayLead && wish.kind !== 'crowd') return;
	for (const rect of spotsFarOff(at, width, height)) yield { rect, isInside: false, isLed: mayLead };
}

/** The point of a rectangle's edge that lies nearest to a point, seen from there. */
function leadTo(rect: Rect, [x, y]: readonly [number, number]): [number, number] {
	const nearX = Math.max(rect.x, Math.min(x, rect.x + rect.width));
	const nearY = Math.max(rect.y + 2, Math.min(y, rect.y + rect.height - 2));
	return [Math.round(nearX - x), Math.round(nearY - y)];
}

const OWN_DOT_PX = 9;
/** A leading line over another name or dot is as bad as over so many marked cells. */
const OVER_NAME = 8;

/** How many marked cells a line from a point to a label crosses, apart from those at the point itself. */
function countCrossed(spot: Spot, at: readonly [number, number], taken: Occupancy): number {
	if (!spot.isLed) return 0;
	const [x, y] = leadTo(spot.rect, at);
	const length = Math.hypot(x, y);
	let crossed = 0;
	for (let gone = OWN_DOT_PX; gone < length - 2; gone += 3) {
		const [atX, atY] = [at[0] + (x * gone) / length, at[1] + (y * gone) / length];
		const point = { x: atX - 1, y: atY - 1, width: 2, height: 2 };
		crossed += taken.countMarks(point) + (taken.isFree(point) ? 0 : OVER_NAME);
	}
	return crossed;
}

/**
 * The first spot that is free, on no line and led to over no line; else, if it may cover lines, the free one on the
 * fewest. A chosen country's name stays on its land if there is room.
 */
function chooseSpot(
	wish: LabelWish,
	spots: Iterable<Spot>,
	at: readonly [number, number],
	frame: Rect,
	taken: Occupancy,
): Spot | null {
	let best: { spot: Spot; marks: number } | null = null;
	for (const spot of spots) {
		if (!holds(frame, spot.rect) || !taken.isFree(spot.rect)) continue;
		const marks = taken.countMarks(spot.rect);
		if (best?.spot.isInside && !spot.isInside) break;
		if (marks > 0 && !wish.mayCover) continue;
		const crossed = countCrossed(spot, at, taken);
		if (marks + crossed === 0) return spot;
		if (best === null || marks + crossed < best.marks) best = { spot, marks: marks + crossed };
	}
	return best?.spot ?? null;
}

/**
 * Places what it can in the order of the wishes; those without a free spot are left out. Takes the room that it uses.
 * With `mayLead` a label may also stand farther off, at the end of a line.
 */
export function placeLabels(
	wishes: readonly LabelWish[],
	view: MapView,
	frame: Rect,
	taken: Occupancy,
	mayLead = false,
): PlacedLabel[] {
	const placed: PlacedLabel[] = [];
	for (const wish of wishes) {
		const size = measureLabel(wish);
		const at = toFrame(wish.point, view);
		const spot = chooseSpot(wish, listSpots(wish, view, size, frame, mayLead), at, frame, taken);
		if (!spot) continue;
		taken.take(spot.rect);
		const { findRings: _, mayCover: __, ...kept } = wish;
		placed.push({
			...kept,
			dx: Math.round(spot.rect.x - at[0]),
			dy: Math.round(spot.rect.y - at[1]),
			widthPx: size[0],
			heightPx: size[1],
			isInside: spot.isInside,
			leader: spot.isLed ? leadTo(spot.rect, at) : null,
		});
	}
	return placed;
}
