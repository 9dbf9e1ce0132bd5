// How does Leaflet move a sheet that Svelte draws?
import type { LatLng, Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import { PLANE_HEIGHT, PLANE_WIDTH, fromPlane } from './equal-earth';
import { WORLD_BOX, fitBox, type MapView } from './fit';
import { makeWorldCrs, scaleOfZoom, zoomOfScale } from './world-crs';

/** What Leaflet is to show and whom it tells. */
export interface LeafletMapOptions {
	/** Central meridian in degrees, asked at every use. */
	centreOf: () => number;
	/** The view to fit in a frame of a size. */
	fit: (widthPx: number, heightPx: number) => MapView;
	canAnimate: boolean;
	/** Told of every view; `isSettled` once a movement is over. */
	onview: (view: MapView, isSettled: boolean) => void;
}

/** A living map. */
export interface MapHandle {
	/** Shows the fitted view again. */
	reset: (animate: boolean) => void;
	/** Shows a view. */
	show: (view: MapView) => void;
	zoomBy: (levels: number) => void;
	/** Has the reader moved or zoomed since the last reset? */
	isMoved: () => boolean;
	/** Did the pointer that is up now drag the map? */
	wasDragged: () => boolean;
	remove: () => void;
}

/** The shapes are too coarse to go nearer: 0.8 px a plane unit, 8,000 px for the world. */
const NEAREST = 0.8;
const FARTHEST = 0.85;
/** How much of its own size the world can be dragged past its edges. */
const BEYOND = 0.35;

/** Puts the sheet into a Leaflet map on `host`; the sheet is as large as the world at the map's scale. */
export function createLeafletMap(
	leaflet: typeof import('leaflet'),
	host: HTMLElement,
	sheet: HTMLElement,
	{ centreOf, fit, canAnimate, onview }: LeafletMapOptions,
): MapHandle {
	const crs = makeWorldCrs(leaflet, centreOf);
	const placeAt = (x: number, y: number): LatLng => {
		const [longitude, latitude] = fromPlane([x, y]);
		return leaflet.latLng(latitude, longitude + centreOf());
	};
	const map: LeafletMap = leaflet.map(host, {
		crs,
		attributionControl: false,
		zoomControl: false,
		zoomSnap: 0,
		minZoom: -10,
		maxZoom: zoomOfScale(NEAREST),
		maxBoundsViscosity: 0.8,
		zoomAnimation: canAnimate,
		fadeAnimation: false,
		inertia: canAnimate,
		doubleClickZoom: false,
	});
	let moved = false;
	let dragged = false;
	const forgetDrag = () => (dragged = false);
	/** Is the movement that now runs the program's own? */
	let isOwn = false;
	/** Does a zoom run? Leaflet ends it by a timer, which fails on a map that is gone. */
	let isZooming = false;
	const startZoom = () => (isZooming = true);
	const endZoom = () => (isZooming = false);
	const tellMove = () => onview(readView(), false);
	const tellRest = () => {
		isOwn = false;
		onview(readView(), true);
	};

	const readView = (): MapView => {
		const size = map.getSize();
		const point = map.project(map.getCenter(), map.getZoom());
		const pxPerUnit = scaleOfZoom(map.getZoom());
		const middle: MapView['middle'] = [point.x / pxPerUnit, point.y / pxPerUnit];
		return { widthPx: size.x, heightPx: size.y, pxPerUnit, middle };
	};
	const place = () => {
		const pxPerUnit = scaleOfZoom(map.getZoom());
		sheet.style.width = `${PLANE_WIDTH * pxPerUnit}px`;
		sheet.style.height = `${PLANE_HEIGHT * pxPerUnit}px`;
		leaflet.DomUtil.setTransform(sheet, map.latLngToLayerPoint(placeAt(0, 0)), 1);
	};
	const animate = ({ center, zoom }: ZoomAnimEvent) => {
		const corner = map.project(center, zoom).subtract(map.getSize().divideBy(2));
		const pane = map.getPane('mapPane');
		const shift = pane ? leaflet.DomUtil.getPosition(pane) : leaflet.point(0, 0);
		const at = map.project(placeAt(0, 0), zoom).subtract(corner).subtract(shift);
		leaflet.DomUtil.setTransform(sheet, at, map.getZoomScale(zoom, map.getZoom()));
	};
	const limit = () => {
		const { x: widthPx, y: heightPx } = map.getSize();
		const world = fitBox(WORLD_BOX, widthPx, heightPx).pxPerUnit;
		map.setMaxBounds(
			leaflet.latLngBounds([
				placeAt(-BEYOND * PLANE_WIDTH, (1 + BEYOND) * PLANE_HEIGHT),
				placeAt((1 + BEYOND) * PLANE_WIDTH, -BEYOND * PLANE_HEIGHT),
			]),
		);
		map.setMinZoom(zoomOfScale(Math.min(world, fit(widthPx, heightPx).pxPerUnit) * FARTHEST));
	};
	const show = (view: MapView, animated: boolean) => {
		isOwn = true;
		map.setView(placeAt(...view.middle), zoomOfScale(view.pxPerUnit), { animate: animated && canAnimate });
	};
	const reset = (animated: boolean) => {
		const { x: widthPx, y: heightPx } = map.getSize();
		if (widthPx === 0 || heightPx === 0) return;
		show(fit(widthPx, heightPx), animated);
		moved = false;
	};

	map.on('zoom viewreset', place);
	map.on('zoomanim', animate);
	map.on('zoomanim', startZoom);
	map.on('zoomend', endZoom);
	map.on('movestart zoomstart', () => {
		if (!isOwn) moved = true;
	});
	map.on('dragstart', () => (dragged = true));
	host.addEventListener('pointerdown', forgetDrag);
	map.on('move', tellMove);
	map.on('moveend', tellRest);
	reset(false);
	limit();
	sheet.classList.add('leaflet-zoom-animated');
	map.getPane('overlayPane')?.append(sheet);
	place();
	onview(readView(), true);

	const observer = new ResizeObserver(() => {
		map.invalidateSize({ pan: false, animate: false });
		limit();
		if (!moved) reset(false);
	});
	observer.observe(host);

	return {
		reset,
		show: (view) => {
			moved = true;
			show(view, true);
		},
		zoomBy: (levels) => map.setZoom(map.getZoom() + levels, { animate: canAnimate }),
		isMoved: () => moved,
		wasDragged: () => dragged,
		remove: () => {
			observer.disconnect();
			host.removeEventListener('pointerdown', forgetDrag);
			map.off('move', tellMove);
			map.off('moveend', tellRest);
			if (isZooming) map.once('moveend', () => map.remove());
			else map.remove();
		},
	};
}
