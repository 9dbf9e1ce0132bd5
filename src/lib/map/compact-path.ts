// How is a shape written in few bytes, and read back?
import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { PlanePoint } from './equal-earth';

/** Gathers what d3 draws into rings of whole plane units, without the steps that round to nothing. */
function collectRings(shape: GeoPermissibleObjects, projection: GeoProjection): PlanePoint[][] {
	const rings: PlanePoint[][] = [];
	const add = (x: number, y: number) => {
		const ring = rings.at(-1)!;
		const last = ring.at(-1);
		const point: PlanePoint = [Math.round(x), Math.round(y)];
		if (!last || last[0] !== point[0] || last[1] !== point[1]) ring.push(point);
	};
	geoPath(projection, {
		beginPath: () => undefined,
		moveTo: (x, y) => {
			rings.push([]);
			add(x, y);
		},
		lineTo: add,
		closePath: () => undefined,
		arc: () => undefined,
	})(shape);
	return rings;
}

/**
 * SVG path data of rings or lines: absolute starts, relative steps.
 * @param perUnit steps that a plane unit is divided into: 1 writes whole numbers, 10 tenths
 */
export function writePath(lines: readonly PlanePoint[][], close: boolean, perUnit = 1): string {
	let path = '';
	for (const line of lines) {
		const whole = line.map(([x, y]): PlanePoint => [Math.round(x * perUnit), Math.round(y * perUnit)]);
		const first = whole[0];
		if (!first || line.length < (close ? 3 : 2)) continue;
		path += `M${first[0] / perUnit} ${first[1] / perUnit}l`;
		let [x, y] = first;
		let steps = '';
		for (const [nextX, nextY] of whole.slice(1)) {
			for (const step of [nextX - x, nextY - y]) {
				steps += steps === '' || step < 0 ? step / perUnit : ` ${step / perUnit}`;
			}
			[x, y] = [nextX, nextY];
		}
		path += steps + (close ? 'z' : '');
	}
	return path;
}

/** Path data of an area on the plane, cut at the map's edge. */
export function writeArea(shape: GeoPermissibleObjects, projection: GeoProjection): string {
	return writePath(collectRings(shape, projection), true);
}

/** Path data of lines on the plane, cut at the map's edge. */
export function writeLines(shape: GeoPermissibleObjects, projection: GeoProjection): string {
	return writePath(collectRings(shape, projection), false);
}

/** The rings that {@link writePath} wrote in whole numbers. */
export function readPath(path: string): PlanePoint[][] {
	return path
		.split('M')
		.slice(1)
		.map((part) => {
			const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
			let [x = 0, y = 0] = numbers;
			const ring: PlanePoint[] = [[x, y]];
			for (let i = 2; i + 1 < numbers.length; i += 2) {
				x += numbers[i] ?? 0;
				y += numbers[i + 1] ?? 0;
				ring.push([x, y]);
			}
			return ring;
		});
}
