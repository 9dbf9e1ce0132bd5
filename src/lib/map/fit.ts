// Which part of the plane does a frame show?
import { PLANE_WIDTH, toPlane, type PlanePoint } from './equal-earth';

/** A rectangle of the plane, in plane units. */
export interface PlaneBox {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** What a frame shows: its size in px, pixels per plane unit, and the plane point in its middle. */
export interface MapView {
	widthPx: number;
	heightPx: number;
	pxPerUnit: number;
	middle: PlanePoint;
}

/** The box to show in a wide frame and the one to show in a narrow frame. */
export interface FitPlan {
	wide: PlaneBox;
	narrow: PlaneBox;
}

/** Frames whose width is less than this many heights are narrow; `MapStage.svelte` has the same limit for its style. */
export const NARROW_BELOW = 1.6;
/** Free space in px between the box and the frame. */
export const FIT_PADDING = 6;

const SOUTH_SHOWN = -57;
const BOTTOM = toPlane(0, SOUTH_SHOWN)[1];
const NARROW_ASPECT = 1.25;
const PAIR_LEAST = 1700;
const PAIR_MARGIN = 0.16;
const WORLD_FROM = 0.5 * PLANE_WIDTH;

/** The inhabited world: all meridians, from the North Pole to Cape Horn. */
export const WORLD_BOX: PlaneBox = { x: 0, y: 0, width: PLANE_WIDTH, height: BOTTOM };

/** The least box round some points, at least one. */
export function boundPoints(points: readonly PlanePoint[]): PlaneBox {
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** Grows a box by a share of itself on every side, to at least `least` units across and half that down. */
export function loosen(box: PlaneBox, share: number, least: number): PlaneBox {
	const width = Math.max(least, box.width * (1 + 2 * share));
	const height = Math.max(least / 2, box.height * (1 + 2 * share));
	return {
		x: box.x + box.width / 2 - width / 2,
		y: box.y + box.height / 2 - height / 2,
		width,
		height,
	};
}

/** The window of the world's height that holds the most weight of the ends. */
function chooseWindow(ends: readonly WeightedPoint[]): PlaneBox {
	const width = BOTTOM * NARROW_ASPECT;
	let best = { weight: -1, left: 0, right: PLANE_WIDTH };
	for (const { point } of ends) {
		const inside = ends.filter((end) => end.point[0] >= point[0] && end.point[0] <= point[0] + width * 0.86);
		const weight = inside.reduce((sum, end) => sum + end.weight, 0);
		if (weight <= best.weight) continue;
		const xs = inside.map((end) => end.point[0]);
		best = { weight, left: Math.min(...xs), right: Math.max(...xs) };
	}
	return { x: (best.left + best.right) / 2 - width / 2, y: 0, width, height: BOTTOM };
}

/** An end of an arc and the number of contacts that meet there. */
export interface WeightedPoint {
	point: PlanePoint;
	weight: number;
}

/**
 * Plans what to show.
 * @param ends ends of all arcs, none for an empty map
 * @param way points of the arcs that the view is about (those of the chosen country or pair), or none; shown
 * as near as they allow, unless they span half the world
 */
export function planFit(ends: readonly WeightedPoint[], way: readonly PlanePoint[]): FitPlan {
	if (way.length > 0) {
		const box = loosen(boundPoints(way), PAIR_MARGIN, PAIR_LEAST);
		if (box.width < WORLD_FROM) return { wide: box, narrow: box };
	}
	return { wide: WORLD_BOX, narrow: ends.length > 0 ? chooseWindow(ends) : WORLD_BOX };
}

/** The middle of a view so many units tall that shows no more beyond the world's edges than it must. */
function keepInWorld(middle: number, height: number, padding: number): number {
	const [first, last] = [height / 2 - padding, BOTTOM - height / 2 + padding];
	return first > last ? BOTTOM / 2 : Math.min(last, Math.max(first, middle));
}

/** The view of a frame that shows the whole box, as large as it can, and as little beyond the world as it must. */
export function fitBox(box: PlaneBox, widthPx: number, heightPx: number): MapView {
	const pxPerUnit = Math.max(
		1e-6,
		Math.min((widthPx - 2 * FIT_PADDING) / box.width, (heightPx - 2 * FIT_PADDING) / box.height),
	);
	const middle = keepInWorld(box.y + box.height / 2, heightPx / pxPerUnit, FIT_PADDING / pxPerUnit);
	return { widthPx, heightPx, pxPerUnit, middle: [box.x + box.width / 2, middle] };
}

/** The planned view for a frame of this size. */
export function fitPlan(plan: FitPlan, widthPx: number, heightPx: number): MapView {
	return fitBox(widthPx < NARROW_BELOW * heightPx ? plan.narrow : plan.wide, widthPx, heightPx);
}

/** Where a plane point is in the frame, in px from its top left corner. */
export function toFrame([x, y]: PlanePoint, view: MapView): [x: number, y: number] {
	return [
		view.widthPx / 2 + (x - view.middle[0]) * view.pxPerUnit,
		view.heightPx / 2 + (y - view.middle[1]) * view.pxPerUnit,
	];
}

/** Which plane point is at a place in the frame: undoes {@link toFrame}. */
export function fromFrame([x, y]: [x: number, y: number], view: MapView): PlanePoint {
	return [
		view.middle[0] + (x - view.widthPx / 2) / view.pxPerUnit,
		view.middle[1] + (y - view.heightPx / 2) / view.pxPerUnit,
	];
}
