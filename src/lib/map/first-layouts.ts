// What is drawn before anything knows the frame's size?
import type { Arc } from './arcs';
import { fitPlan, type FitPlan } from './fit';
import { layoutMap, type MapLayout } from './layout';
import type { MapData } from './map-data';
import type { Outlines } from './outlines';

/** Frames for which a prerendered map is laid out, px; the second has less than 1.6 widths to a height. */
export interface FirstFrames {
	wide: readonly [width: number, height: number];
	narrow: readonly [width: number, height: number];
}

/** The plate of a desk screen and of a phone. */
export const PLATE_FRAMES: FirstFrames = { wide: [1000, 388], narrow: [388, 300] };

/** Pixels per plane unit in the wide frame. */
export function firstScale(plan: FitPlan, { wide } = PLATE_FRAMES): number {
	return fitPlan(plan, ...wide).pxPerUnit;
}

/** Layouts of which style shows the one that suits the frame. */
export function layoutFirst(
	data: MapData,
	arcs: readonly Arc[],
	plan: FitPlan,
	outlines: Outlines | null,
	names: boolean,
	frames = PLATE_FRAMES,
): { wide: MapLayout; narrow: MapLayout } {
	const options = { outlines, reserved: [], names, mayEnlarge: true, isLive: false };
	return {
		wide: layoutMap(data, arcs, fitPlan(plan, ...frames.wide), options),
		narrow: layoutMap(data, arcs, fitPlan(plan, ...frames.narrow), options),
	};
}
