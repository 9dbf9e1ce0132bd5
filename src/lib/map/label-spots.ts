// Where could a label stand?
import type { Rect } from './occupancy';

/** Directions round a point, the best first; shares of the label's size by which it is moved from being centred. */
const AROUND: readonly [x: number, y: number][] = [
	[1, 0],
	[-1, 0],
	[1, 1],
	[1, -1],
	[-1, 1],
	[-1, -1],
	[0, 1],
	[0, -1],
];
const GAPS_PX = [7, 14];

/** Rectangles of a label's size round a point in the frame, the best first: beside it, then slanting, then farther off. */
export function spotsAround([x, y]: readonly [number, number], width: number, height: number): Rect[] {
	return GAPS_PX.flatMap((gap) =>
		AROUND.map(([right, down]): Rect => {
			const slant = right !== 0 && down !== 0 ? 0.6 : 1;
			return {
				x: x + right * (width / 2 + gap * slant) - width / 2,
				y: y + down * (height / 2 + gap * slant) - height / 2,
				width,
				height,
			};
		}),
	);
}

const LED_DISTANCES_PX = [18, 26, 34, 44, 56, 68];
const LED_DIRECTIONS = 16;

/** Rectangles of a label's size farther off a point, for labels that a line leads to; the nearest first. */
export function spotsFarOff([x, y]: readonly [number, number], width: number, height: number): Rect[] {
	return LED_DISTANCES_PX.flatMap((distance) =>
		Array.from({ length: LED_DIRECTIONS }, (_, i): Rect => {
			const angle = (2 * Math.PI * i) / LED_DIRECTIONS;
			const [right, down] = [Math.cos(angle), Math.sin(angle)];
			return {
				x: x + right * (distance + width / 2) - width / 2,
				y: y + down * (distance + height / 2) - height / 2,
				width,
				height,
			};
		}),
	);
}
