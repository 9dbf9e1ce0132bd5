// How is a crowded part of the map enlarged in a corner of the frame?
import type { CountryCode } from '../model/vocabulary';
import { placeArrows, type Arrow } from './arrows';
import { ARC_STEP_PX, placeArcs, type Arc } from './arcs';
import { words } from '../messages/words';
import { nameArea } from './areas';
import type { Crowd } from './crowd';
import { fromFrame, toFrame, type MapView, type PlaneBox } from './fit';
import { placeLabels, type LabelWish, type PlacedLabel } from './labels';
import type { MapData } from './map-data';
import { Occupancy, type Rect } from './occupancy';

/** An enlarged part of the map. */
export interface Inset {
	/** `Western Europe, enlarged 2.8 times` */
	title: string;
	/** Countries that it names instead of the map. */
	codes: CountryCode[];
	/** Its frame within the map's frame, its title line included. */
	frame: Rect;
	/** Does it stand in a corner at the right, at the bottom? */
	isRight: boolean;
	isBottom: boolean;
	/** The part of the plane that it shows. */
	source: PlaneBox;
	view: MapView;
	arcs: Arc[];
	arrows: Arrow[];
	labels: PlacedLabel[];
}

const WIDTH_PX = 252;
const HEIGHT_PX = 197;
const TITLE_PX = 20;
/** Distance from the map's frame. */
export const INSET_MARGIN_PX = 8;
/** Space in px of the map kept round the ends. */
const AROUND_PX = 8;
const LEAST_FACTOR = 1.7;
const MOST_FACTOR = 4;
/** A corner where more line than this would be covered is no place for it. */
const MOST_COVERED = 6;

function chooseCorner(view: MapView, source: Rect, taken: Occupancy): Rect | null {
	const height = HEIGHT_PX + TITLE_PX;
	const [left, right] = [INSET_MARGIN_PX, view.widthPx - WIDTH_PX - INSET_MARGIN_PX];
	const [bottom, top] = [view.heightPx - height - INSET_MARGIN_PX, INSET_MARGIN_PX];
	const corners = [
		[left, bottom],
		[right, bottom],
		[left, top],
		[right, top],
	].map(([x = 0, y = 0]): Rect => ({ x, y, width: WIDTH_PX, height }));
	const away = corners.filter(
		(rect) =>
			rect.x + rect.width < source.x || rect.x > source.x + source.width || rect.y > source.y + source.height,
	);
	const free = away.filter((rect) => taken.isFree(rect) && taken.countMarks(rect) <= MOST_COVERED);
	return free[0] ?? null;
}

/** An inset for a crowd, or null where no corner is free or nothing would be gained. */
export function placeInset(
	crowd: Crowd,
	data: MapData,
	view: MapView,
	isNamed: boolean,
	taken: Occupancy,
): Inset | null {
	const { box } = crowd;
	const needed = Math.max((box.width + 2 * AROUND_PX) / WIDTH_PX, (box.height + 2 * AROUND_PX) / HEIGHT_PX);
	const factor = Math.floor(10 * Math.min(MOST_FACTOR, 1 / needed)) / 10;
	if (factor < LEAST_FACTOR) return null;
	const middle = fromFrame([box.x + box.width / 2, box.y + box.height / 2], view);
	const zoomed: MapView = {
		widthPx: WIDTH_PX,
		heightPx: HEIGHT_PX,
		pxPerUnit: view.pxPerUnit * factor,
		middle,
	};
	const [x, y] = fromFrame([0, 0], zoomed);
	const source = { x, y, width: WIDTH_PX / zoomed.pxPerUnit, height: HEIGHT_PX / zoomed.pxPerUnit };
	const [left, top] = toFrame([x, y], view);
	const outline = { x: left, y: top, width: WIDTH_PX / factor, height: HEIGHT_PX / factor };
	const frame = chooseCorner(view, outline, taken);
	if (!frame) return null;
	const arcs = placeArcs(data.dyads, data.capitals, data.centre, zoomed.pxPerUnit);
	const area = nameArea(crowd.codes.flatMap((code) => [data.capitals.get(code) ?? [0, 0]]));
	return {
		title: words().insetTitle({ area, times: factor }),
		codes: crowd.codes,
		frame,
		isRight: frame.x > INSET_MARGIN_PX,
		isBottom: frame.y > INSET_MARGIN_PX,
		source,
		view: zoomed,
		arcs,
		arrows: arcs
			.filter(({ dyad }) => crowd.codes.includes(dyad.a) || crowd.codes.includes(dyad.b))
			.flatMap((arc) => placeArrows(arc, zoomed, ARC_STEP_PX)),
		labels: isNamed ? labelInset(crowd.codes, data, arcs, zoomed) : [],
	};
}

function labelInset(
	codes: readonly CountryCode[],
	data: MapData,
	arcs: readonly Arc[],
	view: MapView,
): PlacedLabel[] {
	const taken = new Occupancy();
	for (const { pieces } of arcs) {
		for (const piece of pieces) taken.mark(piece.map((point) => toFrame(point, view)));
	}
	const wishes = codes
		.flatMap((code): LabelWish[] => {
			const [point, country] = [data.points.get(code), data.byCode.get(code)];
			if (!point || !country) return [];
			const count = data.countOf.get(code) ?? null;
			return [
				{
					id: code,
					codes: [code],
					kind: 'counterpart',
					name: country.name,
					count,
					note: null,
					point,
					mayCover: false,
					findRings: () => [],
				},
			];
		})
		.sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
	for (const { point } of wishes) {
		const [x, y] = toFrame(point, view);
		taken.take({ x: x - 4, y: y - 4, width: 8, height: 8 });
	}
	const frame = { x: 2, y: 2, width: WIDTH_PX - 4, height: HEIGHT_PX - 4 };
	return placeLabels(wishes, view, frame, taken, true);
}
