// Where does a place stand on the plane of the map, and which place stands at a point? (Equal Earth, Šavrič, Patterson and Jenny 2018)
import { geoEqualEarth, type GeoProjection } from 'd3-geo';

/** A point of the plane: x runs right from 0 to {@link PLANE_WIDTH}, y down from 0 to {@link PLANE_HEIGHT}. */
export type PlanePoint = [x: number, y: number];

/** Width of the whole world in plane units; a tenth of a pixel where the world is 1000 px wide. */
export const PLANE_WIDTH = 10_000;

const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;
const ROOT = Math.sqrt(3) / 2;
const RADIANS = Math.PI / 180;

function heightAt(l: number): number {
	const l2 = l * l;
	const l6 = l2 * l2 * l2;
	return l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2));
}

function stretchAt(l: number): number {
	const l2 = l * l;
	const l6 = l2 * l2 * l2;
	return A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2);
}

const POLE = Math.asin(ROOT);
const SCALE = PLANE_WIDTH / ((2 * Math.PI) / (ROOT * A1));

/** Height of the whole world in plane units. */
export const PLANE_HEIGHT = 2 * SCALE * heightAt(POLE);

const STEEPNESS = (SCALE * heightAt(POLE)) / 90;

/**
 * The point of the plane for a longitude counted from the central meridian and a latitude, both in degrees.
 * Continues evenly past the poles and past 180°, so that a view may look beyond the world's edge.
 */
export function toPlane(longitude: number, latitude: number): PlanePoint {
	const inside = Math.max(-90, Math.min(90, latitude));
	const l = Math.asin(ROOT * Math.sin(inside * RADIANS));
	const x = (longitude * RADIANS * Math.cos(l)) / (ROOT * stretchAt(l));
	const y = SCALE * heightAt(l) + (latitude - inside) * STEEPNESS;
	return [PLANE_WIDTH / 2 + SCALE * x, PLANE_HEIGHT / 2 - y];
}

/** Longitude from the central meridian and latitude of a point of the plane, in degrees: undoes {@link toPlane}. */
export function fromPlane([x, y]: PlanePoint): [longitude: number, latitude: number] {
	const up = PLANE_HEIGHT / 2 - y;
	const pole = PLANE_HEIGHT / 2;
	const inside = Math.max(-pole, Math.min(pole, up));
	let l = inside / SCALE;
	for (let round = 0; round < 12; round++) l -= (heightAt(l) - inside / SCALE) / stretchAt(l);
	const sine = Math.max(-1, Math.min(1, Math.sin(l) / ROOT));
	const latitude = Math.asin(sine) / RADIANS + (up - inside) / STEEPNESS;
	const longitude = (((x - PLANE_WIDTH / 2) / SCALE) * ROOT * stretchAt(l)) / Math.cos(l) / RADIANS;
	return [longitude, latitude];
}

/**
 * d3's projection on the same plane: cuts shapes and lines at the edge opposite `centre`, a longitude in degrees.
 * @param tolerance how far, in plane units, a curve may stray from what is drawn for it
 */
export function makeProjection(centre: number, tolerance = 3): GeoProjection {
	return geoEqualEarth()
		.rotate([-centre, 0])
		.scale(SCALE)
		.translate([PLANE_WIDTH / 2, PLANE_HEIGHT / 2])
		.precision(tolerance);
}
