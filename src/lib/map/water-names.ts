// Which waters can be named in a frame?
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
	const named: { name: string; x: number; y: number }[] = [];
	return WATERS.flatMap(({ name, places }) => {
		const words = name.split(' ');
		const width = Math.max(...words.map((word) => estimateWidth(word, SIZE_PX) + SPACING_PX * word.length));
		const height = LINE_PX * words.length;
		for (const place of places) {
			const point = project(place);
			if (!point) continue;
			const [x, y] = toFrame(point, view);
			if (named.some((other) => other.name === name && Math.hypot(other.x - x, other.y - y) < AGAIN_PX))
				continue;
			const rect = { x: x - width / 2, y: y - height / 2, width, height };
			if (!holds(frame, rect) || !taken.isFree(rect) || taken.countMarks(rect) > 0) continue;
			taken.take(rect);
			named.push({ name, x, y });
			return [{ words, point: [Math.round(point[0]), Math.round(point[1])] as PlanePoint }];
		}
		return [];
	});
}
