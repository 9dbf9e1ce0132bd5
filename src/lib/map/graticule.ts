// Which lines of latitude and longitude does the map draw, and where do they meet its frame?
import { geoGraticule } from 'd3-geo';
import { writeArea, writeLines } from './compact-path';
import { PLANE_HEIGHT, fromPlane, makeProjection, toPlane } from './equal-earth';
import { fromFrame, toFrame, type MapView } from './fit';

const STEP = 30;
const BAR = 10;

/** Path data of the world's edge and of a line every 30°. */
export function drawGraticule(centre: number): { edge: string; lines: string } {
	const projection = makeProjection(centre);
	return {
		edge: writeArea({ type: 'Sphere' }, projection),
		lines: writeLines(geoGraticule().step([STEP, STEP])(), projection),
	};
}

/** A dark bar of the neat line: a side of the frame and px from its left or top end. */
export interface Bar {
	side: 'top' | 'right' | 'bottom' | 'left';
	fromPx: number;
	toPx: number;
}

function barsAlong(side: Bar['side'], cuts: readonly number[], lengthPx: number): Bar[] {
	return cuts.flatMap((cut, i): Bar[] => {
		const [low, high] = [cut, cuts[i + 1] ?? cut].sort((a, b) => a - b);
		const fromPx = Math.max(0, Math.min(lengthPx, low ?? 0));
		const toPx = Math.max(0, Math.min(lengthPx, high ?? 0));
		return i % 2 === 0 && toPx - fromPx > 0.5 ? [{ side, fromPx, toPx }] : [];
	});
}

function countOff(from: number, to: number): number[] {
	return Array.from({ length: (to - from) / BAR + 1 }, (_, i) => from + i * BAR);
}

/** Dark bars every second 10°, where parallels meet the sides and where meridians really cut top and bottom. */
export function barNeatLine(view: MapView): Bar[] {
	const rows = countOff(-90, 90).map((latitude) => toFrame(toPlane(0, latitude), view)[1]);
	const bars = (['left', 'right'] as const).flatMap((side) => barsAlong(side, rows, view.heightPx));
	for (const [side, edge] of [
		['top', 0],
		['bottom', view.heightPx],
	] as const) {
		const y = fromFrame([0, edge], view)[1];
		if (y < 0 || y > PLANE_HEIGHT) continue;
		const latitude = fromPlane([0, y])[1];
		const columns = countOff(-180, 180).map((longitude) => toFrame(toPlane(longitude, latitude), view)[0]);
		bars.push(...barsAlong(side, columns, view.widthPx));
	}
	return bars;
}

/** A parallel's name at the right side of the frame. */
export interface ParallelLabel {
	text: string;
	yPx: number;
}

/** Names of every third parallel bar that the frame shows, clear of its corners. */
export function labelParallels(view: MapView, clearPx: number): ParallelLabel[] {
	return countOff(-90, 90)
		.filter((latitude) => latitude % STEP === 0 && Math.abs(latitude) < 90)
		.map((latitude) => ({
			text: latitude === 0 ? '0°' : `${Math.abs(latitude)}° ${latitude > 0 ? 'N' : 'S'}`,
			yPx: toFrame(toPlane(0, latitude), view)[1],
		}))
		.filter(({ yPx }) => yPx > 12 && yPx < view.heightPx - clearPx);
}
