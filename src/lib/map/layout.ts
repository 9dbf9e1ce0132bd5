// Where does everything on the map stand in a frame of a given size and view?
import { placeArrows, type Arrow } from './arrows';
import { ARC_STEP_PX, DENSE_LINES, placeArcs, type Arc } from './arcs';
import { findCrowd, outlineCrowd } from './crowd';
import { NARROW_BELOW, toFrame, type MapView, type PlaneBox } from './fit';
import { placeInset, type Inset } from './inset';
import { placeLabels, type PlacedLabel } from './labels';
import type { MapData } from './map-data';
import { Occupancy, type Rect } from './occupancy';
import type { Outlines } from './outlines';
import { listRings } from './rings';
import { ringsOf } from './rings-of';
import { placeWaters, type PlacedWater } from './water-names';
import { wishLabels } from './label-wishes';

/** A frame's drawing. */
export interface MapLayout {
	arrows: Arrow[];
	labels: PlacedLabel[];
	waters: PlacedWater[];
	inset: Inset | null;
	/** The part of the plane that the inset or a crowd's label stands for. */
	source: PlaneBox | null;
}

/** What surrounds the drawing. */
export interface LayoutOptions {
	outlines: Outlines | null;
	/** Rectangles of the frame that controls and notes take. */
	reserved: readonly Rect[];
	/** Are names shown? */
	names: boolean;
	/** May an inset stand in a corner? Not after the reader has zoomed. */
	mayEnlarge: boolean;
	/** Does a script answer presses? What is only printed must not ask for any. */
	isLive: boolean;
}

const MARGIN_PX = 3;
const DOT_PX = 4;
const INSET_FROM_PX = 720;
/** More than four ends within this distance are a crowd. */
const REACH_PX = 90;
/** The same in plane units, so that frames of different sizes agree on who is in it. */
const REACH_UNITS = 900;

/** The lines that are drawn at a scale; a layout for each view of it can share them. */
export function traceArcs(data: MapData, pxPerUnit: number): Arc[] {
	return placeArcs(data.drawn.dyads, data.capitals, data.centre, pxPerUnit);
}

type FramePoint = [x: number, y: number];

/** Where lines lie in the frame that was laid out last. */
const marked = new WeakMap<Arc['pieces'], { view: MapView; points: FramePoint[] }>();

/** Points of a line in the frame, and those halfway between. */
function markLine(pieces: Arc['pieces'], view: MapView): FramePoint[] {
	const known = marked.get(pieces);
	if (known?.view === view) return known.points;
	const points = pieces.flatMap((piece) => {
		const own = piece.map((point) => toFrame(point, view));
		return own.flatMap(([x, y], i): FramePoint[] => {
			const before = own[i - 1];
			return before
				? [
						[x, y],
						[(x + before[0]) / 2, (y + before[1]) / 2],
					]
				: [[x, y]];
		});
	});
	marked.set(pieces, { view, points });
	return points;
}

function takeArcs(arcs: readonly Arc[], view: MapView, taken: Occupancy): void {
	for (const { pieces } of arcs) taken.mark(markLine(pieces, view));
}

/** Lays a view out. `arcs` are those of {@link traceArcs} for its scale. */
export function layoutMap(
	data: MapData,
	arcs: readonly Arc[],
	view: MapView,
	options: LayoutOptions,
): MapLayout {
	const frame: Rect = {
		x: MARGIN_PX,
		y: MARGIN_PX,
		width: view.widthPx - 2 * MARGIN_PX,
		height: view.heightPx - 2 * MARGIN_PX,
	};
	const taken = new Occupancy();
	for (const rect of options.reserved) taken.take(rect);
	takeArcs(arcs, view, taken);
	const ends = data.ends.flatMap((code) => {
		const point = data.points.get(code);
		if (!point) return [];
		const [x, y] = toFrame(point, view);
		return [{ code, x, y }];
	});
	const takeDot = (x: number, y: number) =>
		taken.take({ x: x - DOT_PX, y: y - DOT_PX, width: 2 * DOT_PX, height: 2 * DOT_PX });
	for (const { x, y } of ends) takeDot(x, y);
	const isNarrow = view.widthPx < NARROW_BELOW * view.heightPx;
	const others = ends.filter(({ code }) => code !== data.chosen && code !== data.partner);
	const found =
		data.chosen !== null && options.mayEnlarge
			? findCrowd(others, Math.min(REACH_PX, REACH_UNITS * view.pxPerUnit))
			: null;
	const inset =
		found && !isNarrow && view.widthPx >= INSET_FROM_PX
			? placeInset(found, data, view, options.names, taken)
			: null;
	if (inset) taken.take(inset.frame);
	for (const { point } of listRings(data, options.outlines)) takeDot(...toFrame(point, view));
	const crowd = isNarrow ? found : null;
	const hidden = new Set(inset?.codes ?? crowd?.codes ?? []);
	const wishes = options.names
		? wishLabels(data, arcs, view, hidden, crowd && { ...crowd, isLive: options.isLive }, (code) =>
				ringsOf(options.outlines, code),
			)
		: [];
	const labels = placeLabels(wishes, view, frame, taken);
	const arrowed = arcs.length > DENSE_LINES ? [] : arcs;
	return {
		arrows: arrowed
			.filter(({ dyad }) => !hidden.has(dyad.a) && !hidden.has(dyad.b))
			.flatMap((arc) => placeArrows(arc, view, ARC_STEP_PX)),
		labels,
		waters: options.names ? placeWaters(data.centre, view, frame, taken) : [],
		inset,
		source: inset?.source ?? (crowd && outlineCrowd(crowd, view)),
	};
}
