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
const GRID = 14;

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

/** Rectangles of a label's size that lie wholly on a shape given in frame px, those nearest to a point first. */
export function spotsInside(
	rings: readonly PlanePoint[][],
	near: readonly [number, number],
	width: number,
	height: number,
): Rect[] {
	const points = rings.flat();
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	if (right - left < width || bottom - top < height) return [];
	const spots: (Rect & { far: number })[] = [];
	for (let i = 1; i < GRID; i++) {
		for (let j = 1; j < GRID; j++) {
			const x = left + ((right - left) * i) / GRID;
			const y = top + ((bottom - top) * j) / GRID;
			const edges: [number, number][] = [-1, 0, 1].flatMap((h) =>
				[-1, 1].map((v): [number, number] => [x + (h * width) / 2, y + (v * height) / 2]),
			);
			if (!edges.every((edge) => isInside(edge, rings))) continue;
			const far = Math.hypot(x - near[0], y - near[1]);
			spots.push({ x: x - width / 2, y: y - height / 2, width, height, far });
		}
	}
	return spots.sort((a, b) => a.far - b.far).map(({ x, y }) => ({ x, y, width, height }));
}
