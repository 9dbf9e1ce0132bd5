// Which way do the visits and messages on a line go, and where is the arrow that says so?
import type { Channel } from '../model/vocabulary';
import type { Arc } from './arcs';
import type { PlanePoint } from './equal-earth';
import { fromFrame, type MapView } from './fit';

/** An arrow on a line: a plane point and degrees clockwise from the right, as the plane is seen. */
export interface Arrow {
	arc: Arc;
	x: number;
	y: number;
	angle: number;
}

/** Lines shorter than this in the frame have no room for an arrow. */
const LEAST_PX = 26;
/** Half the distance between the two arrows of an exchange. */
const APART_PX = 9;
/** Lines of one pair lie side by side: arrows of each channel have a place of their own along them. */
const PLACES_PX: Readonly<Record<Channel, number>> = { state: 0, party: 34, people: -34 };
/** Shorter lines have their arrows in the middle. */
const PLACED_FROM_PX = 160;

/** The longest run of a line's points that the frame shows. */
export function visibleRun(pieces: readonly PlanePoint[][], view: MapView): PlanePoint[] {
	const [left, top] = fromFrame([0, 0], view);
	const [right, bottom] = fromFrame([view.widthPx, view.heightPx], view);
	let longest: PlanePoint[] = [];
	for (const piece of pieces) {
		let run: PlanePoint[] = [];
		for (const point of piece) {
			const [x, y] = point;
			if (x >= left && x <= right && y >= top && y <= bottom) run.push(point);
			else run = [];
			if (run.length > longest.length) longest = run;
		}
	}
	return longest;
}

function arrowAt(arc: Arc, run: readonly PlanePoint[], index: number, turn: 0 | 180): Arrow[] {
	const [before, at, after] = [run[index - 1], run[index], run[index + 1]];
	if (!before || !at || !after) return [];
	const angle = (Math.atan2(after[1] - before[1], after[0] - before[0]) * 180) / Math.PI;
	return [{ arc, x: Math.round(at[0]), y: Math.round(at[1]), angle: Math.round(angle) + turn }];
}

/** Arrows to the host or receiver near the middle of what the frame shows of a line; two, apart, where contacts went both ways. */
export function placeArrows(arc: Arc, view: MapView, stepPx: number): Arrow[] {
	const run = visibleRun(arc.pieces, view);
	if (run.length * stepPx < LEAST_PX) return [];
	const { towardsA, towardsB, channel } = arc.dyad;
	const shift = run.length * stepPx < PLACED_FROM_PX ? 0 : Math.round(PLACES_PX[channel] / stepPx);
	const middle = Math.floor(run.length / 2) + shift;
	const apart = towardsA > 0 && towardsB > 0 ? Math.max(1, Math.round(APART_PX / stepPx)) : 0;
	return [
		...(towardsB > 0 ? arrowAt(arc, run, middle + apart, 0) : []),
		...(towardsA > 0 ? arrowAt(arc, run, middle - apart, 180) : []),
	];
}
