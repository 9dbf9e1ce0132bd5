// Which names stand on the map, and where?
import type { CountryCode } from '../model/vocabulary';
import type { PlanePoint } from './equal-earth';
import { toFrame, type MapView } from './fit';
import { spotsAround, spotsInside } from './label-spots';
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
	/** Shape that may hold the label, as rings of plane points. */
	rings: readonly PlanePoint[][];
}

/** A label with its place: the plane point that it belongs to and the px from there to its top left corner. */
export interface PlacedLabel extends Omit<LabelWish, 'rings'> {
	dx: number;
	dy: number;
	widthPx: number;
	heightPx: number;
	/** Does it stand on its own country's land? */
	isInside: boolean;
}

const SIZE_PX = 13;
const LINE_PX = 16;
const NOTE_PX = 12;

/** Room that a label needs, in px. */
export function measureLabel(
	wish: Pick<LabelWish, 'name' | 'count' | 'note'>,
): [width: number, height: number] {
	const line = wish.count === null ? wish.name : `${wish.name} ${wish.count}`;
	const width = estimateWidth(line, SIZE_PX);
	if (wish.note === null) return [Math.ceil(width) + 4, LINE_PX];
	return [Math.ceil(Math.max(width, estimateWidth(wish.note, NOTE_PX))) + 4, 2 * LINE_PX];
}

interface Spot {
	rect: Rect;
	isInside: boolean;
}

function* listSpots(wish: LabelWish, view: MapView, [width, height]: [number, number]): Generator<Spot> {
	const at = toFrame(wish.point, view);
	const around = spotsAround(at, width, height).map((rect): Spot => ({ rect, isInside: false }));
	if (wish.kind !== 'chosen') yield* around;
	if (wish.rings.length > 0) {
		const shape = wish.rings.map((ring) => ring.map((point) => toFrame(point, view)));
		for (const rect of spotsInside(shape, at, width, height)) yield { rect, isInside: true };
	}
	if (wish.kind === 'chosen') yield* around;
}

/** The first spot that is free and on no line; for a chosen country else the free one on the fewest lines. */
function chooseSpot(wish: LabelWish, spots: Iterable<Spot>, frame: Rect, taken: Occupancy): Spot | null {
	let best: { spot: Spot; marks: number } | null = null;
	for (const spot of spots) {
		if (!holds(frame, spot.rect) || !taken.isFree(spot.rect)) continue;
		const marks = taken.countMarks(spot.rect);
		if (marks === 0) return spot;
		if (best === null || marks < best.marks) best = { spot, marks };
	}
	return wish.kind === 'chosen' ? (best?.spot ?? null) : null;
}

/** Places what it can in the order of the wishes; those without a free spot are left out. Takes the room that it uses. */
export function placeLabels(
	wishes: readonly LabelWish[],
	view: MapView,
	frame: Rect,
	taken: Occupancy,
): PlacedLabel[] {
	const placed: PlacedLabel[] = [];
	for (const wish of wishes) {
		const size = measureLabel(wish);
		const spot = chooseSpot(wish, listSpots(wish, view, size), frame, taken);
		if (!spot) continue;
		taken.take(spot.rect);
		const { rings: _, ...kept } = wish;
		const at = toFrame(wish.point, view);
		placed.push({
			...kept,
			dx: Math.round(spot.rect.x - at[0]),
			dy: Math.round(spot.rect.y - at[1]),
			widthPx: size[0],
			heightPx: size[1],
			isInside: spot.isInside,
		});
	}
	return placed;
}
