// Where do the brush's words stand, so that they run into neither the strip's name nor the page's edge?
import { measureText } from '../text/measure-text';

/** Where a line of text begins or ends, px. */
export interface WordsPlace {
	x: number;
	y: number;
	anchor: 'start' | 'end';
}

const SIZE_PX = 12.5;
const AIR_PX = 9;
const BESIDE_Y = -4;
/** Over the brush's upper edge. */
const ABOVE_Y = -9;

/** Right of the brush from `x0` to `x1`, else left of it, else over it; `from` and `to` are the ends of the strip. */
export function placeWords(
	words: string,
	brush: { x0: number; x1: number },
	from: number,
	to: number,
): WordsPlace {
	const width = measureText(words, SIZE_PX, 500);
	if (brush.x1 + AIR_PX + width <= to) return { x: brush.x1 + AIR_PX, y: BESIDE_Y, anchor: 'start' };
	if (brush.x0 - AIR_PX - width >= from) return { x: brush.x0 - AIR_PX, y: BESIDE_Y, anchor: 'end' };
	return { x: Math.max(from, Math.min(brush.x0, to - width)), y: ABOVE_Y, anchor: 'start' };
}
