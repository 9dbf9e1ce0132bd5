// Which view shows some countries as large as it can?
import type { CountryCode } from '../model/vocabulary';
import { boundPoints, fitBox, loosen, type MapView } from './fit';
import type { MapData } from './map-data';

const MARGIN = 0.35;
const LEAST = 500;

/** A view of the same frame with the capitals of these countries and some land round them. */
export function frameCountries(codes: readonly CountryCode[], data: MapData, frame: MapView): MapView {
	const points = codes.flatMap((code) => {
		const point = data.points.get(code);
		return point ? [point] : [];
	});
	if (points.length === 0) return frame;
	return fitBox(loosen(boundPoints(points), MARGIN, LEAST), frame.widthPx, frame.heightPx);
}
