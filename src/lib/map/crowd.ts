// Where do so many ends lie close together that they need an inset?
import type { CountryCode } from '../model/vocabulary';
import { fromFrame, type MapView, type PlaneBox } from './fit';
import type { Rect } from './occupancy';

/** An end of an arc in the frame, in px. */
export interface FrameEnd {
	code: CountryCode;
	x: number;
	y: number;
}

/** Ends that lie too close, and the rectangle of the frame that holds them. */
export interface Crowd {
	codes: CountryCode[];
	box: Rect;
}

const MOST_APART = 4;

/** The largest group of more than four ends within a reach across and down, or null. Ties go to the one farthest left. */
export function findCrowd(ends: readonly FrameEnd[], reachPx: number): Crowd | null {
	const sorted = ends.toSorted((a, b) => a.x - b.x || a.y - b.y || (a.code < b.code ? -1 : 1));
	let best: FrameEnd[] = [];
	for (const { x: left } of sorted) {
		const across = sorted.filter(({ x }) => x >= left && x <= left + reachPx);
		// Of hundreds of ends each pair of edges would else be tried on all of them.
		if (across.length <= best.length) continue;
		for (const { y: top } of sorted) {
			const inside = across.filter(({ y }) => y >= top && y <= top + reachPx);
			if (inside.length > best.length) best = inside;
		}
	}
	if (best.length <= MOST_APART) return null;
	const xs = best.map((end) => end.x);
	const ys = best.map((end) => end.y);
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
	return { codes: best.map((end) => end.code).sort(), box };
}

const OUTLINE_PX = 9;

/** A crowd's outline on the plane, a little wider than its ends. */
export function outlineCrowd({ box }: Crowd, view: MapView): PlaneBox {
	const [x, y] = fromFrame([box.x - OUTLINE_PX, box.y - OUTLINE_PX], view);
	const width = (box.width + 2 * OUTLINE_PX) / view.pxPerUnit;
	const height = (box.height + 2 * OUTLINE_PX) / view.pxPerUnit;
	return { x, y, width, height };
}
