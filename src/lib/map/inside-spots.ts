// Where on a shape could a label stand?
import type { PlanePoint } from './equal-earth';
import type { Rect } from './occupancy';

const GRID = 22;
/** Letters fill less than the line that they stand on. */
const SLACK_PX = 4;

/** Where a level line crosses the edges of a shape, from left to right: it is inside between the first and second, and so on. */
function crossLevel(rings: readonly PlanePoint[][], y: number): number[] {
	const crossings: number[] = [];
	for (const ring of rings) {
		let [lastX, lastY] = ring.at(-1) ?? [0, 0];
		for (const [x, atY] of ring) {
			if (lastY > y !== atY > y) crossings.push(lastX + ((x - lastX) * (y - lastY)) / (atY - lastY));
			[lastX, lastY] = [x, atY];
		}
	}
	return crossings.sort((a, b) => a - b);
}

/** Does a stretch of a level line lie on the shape all the way? */
function isWithin(crossings: readonly number[], from: number, to: number): boolean {
	const before = crossings.filter((x) => x <= from).length;
	return before % 2 === 1 && (crossings[before] ?? -Infinity) >= to;
}

/** Rectangles of a label's size that lie in the frame and on a shape, given in px, those nearest to a point first. */
export function spotsInside(
	rings: readonly PlanePoint[][],
	near: readonly [number, number],
	width: number,
	height: number,
	frame: Rect,
): Rect[] {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const ring of rings) {
		for (const [x, y] of ring) {
			[left, top] = [Math.min(left, x), Math.min(top, y)];
			[right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
		}
	}
	[left, top] = [Math.max(left, frame.x), Math.max(top, frame.y)];
	[right, bottom] = [Math.min(right, frame.x + frame.width), Math.min(bottom, frame.y + frame.height)];
	if (right - left < width || bottom - top < height) return [];
	const spots: (Rect & { far: number })[] = [];
	const [halfWidth, halfHeight] = [(width - SLACK_PX) / 2, (height - SLACK_PX) / 2];
	for (let row = 1; row < GRID; row++) {
		const y = top + ((bottom - top) * row) / GRID;
		const levels = [y - halfHeight, y + halfHeight].map((level) => crossLevel(rings, level));
		for (let column = 1; column < GRID; column++) {
			const x = left + ((right - left) * column) / GRID;
			if (!levels.every((level) => isWithin(level, x - halfWidth, x + halfWidth))) continue;
			const far = Math.hypot(x - near[0], y - near[1]);
			spots.push({ x: x - width / 2, y: y - height / 2, width, height, far });
		}
	}
	return spots.sort((a, b) => a.far - b.far).map(({ x, y }) => ({ x, y, width, height }));
}
