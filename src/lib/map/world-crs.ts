// How does Leaflet count pixels on the Equal Earth plane?
import type { CRS, LatLng, Point } from 'leaflet';
import { PLANE_HEIGHT, PLANE_WIDTH, fromPlane, toPlane } from './equal-earth';

/** Pixels per plane unit at zoom 0: the world is 1000 px wide. */
const UNIT_AT_ZERO = 0.1;

/** Pixels per plane unit at a zoom level. */
export function scaleOfZoom(zoom: number): number {
	return UNIT_AT_ZERO * 2 ** zoom;
}

/** Zoom level at which a plane unit is so many pixels. */
export function zoomOfScale(pxPerUnit: number): number {
	return Math.log2(pxPerUnit / UNIT_AT_ZERO);
}

/**
 * A Leaflet CRS on the plane of `equal-earth`.
 * @param leaflet Leaflet itself, which only a browser can load
 * @param centreOf the central meridian in degrees, asked at every use, so that a map can turn to the Pacific
 */
export function makeWorldCrs(leaflet: typeof import('leaflet'), centreOf: () => number): CRS {
	const projection = {
		project: (place: LatLng): Point => leaflet.point(...toPlane(place.lng - centreOf(), place.lat)),
		unproject: (point: Point): LatLng => {
			const [longitude, latitude] = fromPlane([point.x, point.y]);
			return leaflet.latLng(latitude, longitude + centreOf());
		},
		bounds: leaflet.bounds([0, 0], [PLANE_WIDTH, PLANE_HEIGHT]),
	};
	return leaflet.extend({}, leaflet.CRS.Simple, {
		code: 'EqualEarth',
		projection,
		transformation: leaflet.transformation(1, 0, 1, 0),
		scale: scaleOfZoom,
		zoom: zoomOfScale,
		infinite: true,
	}) as CRS;
}
