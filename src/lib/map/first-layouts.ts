// What is drawn before anything knows the frame's size?
import type { Arc } from './arcs';
import { fitPlan, type FitPlan } from './fit';
import { layoutMap, type MapLayout } from './layout';
import type { MapData } from './map-data';
import type { Outlines } from './outlines';

/** Frames for which a prerendered map is laid out, px: the plate of a desk screen and of a phone. */
const WIDE_FRAME = [1000, 388] as const;
const NARROW_FRAME = [388, 300] as const;

/** Pixels per plane unit in the wide frame. */
export function firstScale(plan: FitPlan): number {
	return fitPlan(plan, ...WIDE_FRAME).pxPerUnit;
}

/** Layouts of which style shows the one that suits the frame. */
export function layoutFirst(
	data: MapData,
	arcs: readonly Arc[],
	plan: FitPlan,
	outlines: Outlines | null,
	names: boolean,
): { wide: MapLayout; narrow: MapLayout } {
	const options = { outlines, reserved: [], names, mayEnlarge: true, isLive: false };
	return {
		wide: layoutMap(data, arcs, fitPlan(plan, ...WIDE_FRAME), options),
		narrow: layoutMap(data, arcs, fitPlan(plan, ...NARROW_FRAME), options),
	};
}
