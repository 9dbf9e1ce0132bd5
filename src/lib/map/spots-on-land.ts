// Where on its land could a name stand in a frame? Found once: while a brush moves, the same names look for room again and again.
import type { PlanePoint } from './equal-earth';
import { toFrame, type MapView } from './fit';
import { spotsInside } from './inside-spots';
import type { Rect } from './occupancy';

/** Of a country's rings: the spots in the view asked for last. */
const found = new WeakMap<readonly PlanePoint[][], { view: MapView; spots: Map<string, readonly Rect[]> }>();

/** As {@link spotsInside}, for rings of plane points and a view of the plane. */
export function spotsOnLand(
	rings: readonly PlanePoint[][],
	view: MapView,
	near: readonly [number, number],
	[width, height]: readonly [number, number],
	frame: Rect,
): readonly Rect[] {
	const known = found.get(rings);
	const spots = known?.view === view ? known.spots : new Map<string, readonly Rect[]>();
	if (known?.view !== view) found.set(rings, { view, spots });
	const name = [...near, width, height, frame.x, frame.y, frame.width, frame.height].join(' ');
	const before = spots.get(name);
	if (before) return before;
	const shape = rings.map((ring) => ring.map((point) => toFrame(point, view)));
	const now = spotsInside(shape, near, width, height, frame);
	spots.set(name, now);
	return now;
}
