// Where could a label stand?
import type { PlanePoint } from './equal-earth';
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
const GRID = 22;
/** Letters fill less than the line that they stand on. */
const SLACK_PX = 4;

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

function isInside([x, y]: readonly [number, number], rings: readonly PlanePoint[][]): boolean {
	let inside = false;
	for (const ring of rings) {
		for (const [i, [x1, y1]] of ring.entries()) {
			const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
			if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
		}
	}
	return inside;
}

/** Rectangles of a label's size that lie wholly in the frame on a shape, given in px, those nearest to a point first. */
export function spotsInside(
	rings: readonly PlanePoint[][],
	near: readonly [number, number],
	width: number,
	height: number,
	frame: Rect,
): Rect[] {
	const points = rings.flat();
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	const [left, right] = [
		Math.max(frame.x, Math.min(...xs)),
		Math.min(frame.x + frame.width, Math.max(...xs)),
	];
	const [top, bottom] = [
		Math.max(frame.y, Math.min(...ys)),
		Math.min(frame.y + frame.height, Math.max(...ys)),
	];
	if (right - left < width || bottom - top < height) return [];
	const spots: (Rect & { far: number })[] = [];
	for (let i = 1; i < GRID; i++) {
		for (let j = 1; j < GRID; j++) {
			const x = left + ((right - left) * i) / GRID;
			const y = top + ((bottom - top) * j) / GRID;
			const edges: [number, number][] = [-1, 0, 1].flatMap((h) =>
				[-1, 1].map((v): [number, number] => [
					x + (h * (width - SLACK_PX)) / 2,
					y + (v * (height - SLACK_PX)) / 2,
				]),
			);
			if (!edges.every((edge) => isInside(edge, rings))) continue;
			const far = Math.hypot(x - near[0], y - near[1]);
			spots.push({ x: x - width / 2, y: y - height / 2, width, height, far });
		}
	}
	return spots.sort((a, b) => a.far - b.far).map(({ x, y }) => ({ x, y, width, height }));
}
