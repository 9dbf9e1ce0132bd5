// Which waters can be named in a frame?
import { words } from '../messages/words';
import { makeProjection, type PlanePoint } from './equal-earth';
import { toFrame, type MapView } from './fit';
import { holds, type Occupancy, type Rect } from './occupancy';
import { estimateWidth } from './text-width';
import { WATERS } from './waters';

/** A water's name centred on a plane point, a word a line. */
export interface PlacedWater {
	words: string[];
	point: PlanePoint;
}

const SIZE_PX = 13;
const SPACING_PX = 2.4;
const LINE_PX = 17;
/** A water that has two names on the map shows the second only so far from the first. */
const AGAIN_PX = 320;

/** Names the waters that have a free place in the frame; takes the room that they use. */
export function placeWaters(centre: number, view: MapView, frame: Rect, taken: Occupancy): PlacedWater[] {
	const project = makeProjection(centre);
	const named: { id: string; x: number; y: number }[] = [];
	return WATERS.flatMap(({ id, places }) => {
		const lines = words().water({ water: id }).split(' ');
		const width = Math.max(...lines.map((word) => estimateWidth(word, SIZE_PX) + SPACING_PX * word.length));
		const height = LINE_PX * lines.length;
		for (const place of places) {
			const point = project(place);
			if (!point) continue;
			const [x, y] = toFrame(point, view);
			if (named.some((other) => other.id === id && Math.hypot(other.x - x, other.y - y) < AGAIN_PX)) continue;
			const rect = { x: x - width / 2, y: y - height / 2, width, height };
			if (!holds(frame, rect) || !taken.isFree(rect) || taken.countMarks(rect) > 0) continue;
			taken.take(rect);
			named.push({ id, x, y });
			return [{ words: lines, point: [Math.round(point[0]), Math.round(point[1])] as PlanePoint }];
		}
		return [];
	});
}
