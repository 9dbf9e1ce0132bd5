// Along which lines of the plane does the shortest way between two places run?
import { geoStream } from 'd3-geo';
import { makeProjection, type PlanePoint } from './equal-earth';

/** Longitude and latitude in degrees. */
export type LonLat = [longitude: number, latitude: number];

const TOLERANCE = 0.3;

/** The great circle from one place to another on a map around `centre`, in pieces where the map's edge cuts it. */
export function traceGreatCircle(from: LonLat, to: LonLat, centre: number): PlanePoint[][] {
	const pieces: PlanePoint[][] = [];
	const sink = makeProjection(centre, TOLERANCE).stream({
		lineStart: () => pieces.push([]),
		point: (x, y) => pieces.at(-1)?.push([x, y]),
		lineEnd: () => undefined,
		polygonStart: () => undefined,
		polygonEnd: () => undefined,
	});
	geoStream({ type: 'LineString', coordinates: [from, to] }, sink);
	return pieces.filter((piece) => piece.length > 1);
}

/** Length of a polyline on the plane. */
export function measureLine(line: readonly PlanePoint[]): number {
	let length = 0;
	for (const [i, [x, y]] of line.entries()) {
		const [lastX, lastY] = line[i - 1] ?? [x, y];
		length += Math.hypot(x - lastX, y - lastY);
	}
	return length;
}

/** The same line with a point at least every `step` plane units. Throws unless the step is positive. */
export function densifyLine(line: readonly PlanePoint[], step: number): PlanePoint[] {
	if (!(step > 0)) throw new RangeError(`invalid step: ${step}`);
	const dense: PlanePoint[] = line.slice(0, 1);
	for (const [i, [x, y]] of line.entries()) {
		const [lastX, lastY] = line[i - 1] ?? [x, y];
		const parts = Math.ceil(Math.hypot(x - lastX, y - lastY) / step);
		for (let part = 1; part <= parts; part++) {
			dense.push([lastX + ((x - lastX) * part) / parts, lastY + ((y - lastY) * part) / parts]);
		}
	}
	return dense;
}
