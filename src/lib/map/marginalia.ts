// Which notes stand in the margins of the map's frame, and what room do they and the controls take?
import type { Arc } from './arcs';
import { notePolarLines } from './describe';
import { toPlane } from './equal-earth';
import type { MapView } from './fit';
import { labelParallels, type ParallelLabel } from './graticule';
import type { MapData } from './map-data';
import type { Rect } from './occupancy';

/** Notes in a frame. */
export interface Marginalia {
	/** A sentence on lines by the pole, or null. */
	note: string | null;
	parallels: ParallelLabel[];
	reserved: Rect[];
}

const NOTE_FROM_PX = 720;
const POLAR = toPlane(0, 82)[1];
const CONTROLS_PX = [92, 40] as const;
const NOTE_PX = [196, 62] as const;
const PARALLEL_PX = [54, 16] as const;

function listPolar(data: MapData, arcs: readonly Arc[]): string[] {
	return arcs
		.filter(({ dyad: { a, b } }) => a === data.chosen || b === data.chosen)
		.filter(({ pieces }) => pieces.some((piece) => piece.some(([, y]) => y < POLAR)))
		.map(({ dyad: { a, b } }) => data.byCode.get(a === data.chosen ? b : a)?.capital ?? '');
}

/** Plans the margins; `isMoved` once the reader has left the fitted view, whose corners are free for a note. */
export function planMarginalia(
	data: MapData,
	arcs: readonly Arc[],
	view: MapView,
	isMoved: boolean,
): Marginalia {
	const isRoomy = view.widthPx >= NOTE_FROM_PX;
	const note = isRoomy && !isMoved ? notePolarLines(listPolar(data, arcs)) : null;
	const parallels = isRoomy ? labelParallels(view, CONTROLS_PX[1]) : [];
	const [width, height] = CONTROLS_PX;
	return {
		note,
		parallels,
		reserved: [
			{ x: view.widthPx - width, y: view.heightPx - height, width, height },
			...(note ? [{ x: 0, y: 0, width: NOTE_PX[0], height: NOTE_PX[1] }] : []),
			...parallels.map(({ yPx }) => ({
				x: view.widthPx - PARALLEL_PX[0],
				y: yPx - PARALLEL_PX[1] / 2,
				width: PARALLEL_PX[0],
				height: PARALLEL_PX[1],
			})),
		],
	};
}
