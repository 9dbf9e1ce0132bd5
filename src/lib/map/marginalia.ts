// Which notes stand in the margins of the map's frame, and what room do they and the controls take?
import { DENSE_LINES, type Arc } from './arcs';
import { noteDenseLines, notePolarLines } from './describe';
import { fromPlane, toPlane } from './equal-earth';
import { fromFrame, toFrame, type MapView } from './fit';
import { labelParallels, type ParallelLabel } from './graticule';
import type { MapData } from './map-data';
import type { Rect } from './occupancy';

/** Notes in a frame. */
export interface Marginalia {
	/** A sentence on lines by the pole, or on many lines, in the free corner; or null. */
	note: string | null;
	/** Which lines are drawn, where not all are and no corner is free to say so; or null. */
	foot: string | null;
	parallels: ParallelLabel[];
	reserved: Rect[];
}

const NOTE_FROM_PX = 720;
const POLAR = toPlane(0, 78)[1];
const CONTROLS_PX = [92, 40] as const;
const NOTE_PX = [196, 78] as const;
const FREE_PX = 130;
const PARALLEL_PX = [54, 16] as const;
const FOOT_LINE_PX = 20;

function listPolar(data: MapData, arcs: readonly Arc[]): string[] {
	return arcs
		.filter(({ dyad: { a, b } }) => a === data.chosen || b === data.chosen)
		.filter(({ pieces }) => pieces.some((piece) => piece.some(([, y]) => y < POLAR)))
		.map(({ dyad: { a, b } }) => data.byCode.get(a === data.chosen ? b : a)?.capital.split(',')[0] ?? '');
}

function noteLines(data: MapData, arcs: readonly Arc[]): string | null {
	return arcs.length > DENSE_LINES
		? noteDenseLines(data.drawn, data.chosen !== null)
		: notePolarLines(listPolar(data, arcs));
}

/** A strip at the foot of the frame beside the controls; its text takes two lines where the frame is narrow. */
function footOf({ widthPx, heightPx }: MapView): Rect {
	const height = widthPx >= NOTE_FROM_PX ? FOOT_LINE_PX : 2 * FOOT_LINE_PX;
	return { x: 0, y: heightPx - height, width: widthPx - CONTROLS_PX[0], height };
}

/** Does the world's edge leave the top left corner to a note? */
function isCornerFree(view: MapView): boolean {
	const [longitude, latitude] = fromPlane(fromFrame([0, NOTE_PX[1]], view));
	return longitude < -180 && toFrame(toPlane(-180, latitude), view)[0] > FREE_PX;
}

/** Plans the margins; `isMoved` once the reader has left the fitted view, whose corners are free for a note. */
export function planMarginalia(
	data: MapData,
	arcs: readonly Arc[],
	view: MapView,
	isMoved: boolean,
): Marginalia {
	const isRoomy = view.widthPx >= NOTE_FROM_PX;
	const note = isRoomy && !isMoved && isCornerFree(view) ? noteLines(data, arcs) : null;
	const { drawn } = data;
	const isCut = drawn.dyads.length < drawn.of;
	const foot = note === null && isCut ? noteDenseLines(drawn, data.chosen !== null) : null;
	const parallels = isRoomy ? labelParallels(view, CONTROLS_PX[1]) : [];
	const [width, height] = CONTROLS_PX;
	return {
		note,
		foot,
		parallels,
		reserved: [
			{ x: view.widthPx - width, y: view.heightPx - height, width, height },
			...(note ? [{ x: 0, y: 0, width: NOTE_PX[0], height: NOTE_PX[1] }] : []),
			...(foot ? [footOf(view)] : []),
			...parallels.map(({ yPx }) => ({
				x: view.widthPx - PARALLEL_PX[0],
				y: yPx - PARALLEL_PX[1] / 2,
				width: PARALLEL_PX[0],
				height: PARALLEL_PX[1],
			})),
		],
	};
}
