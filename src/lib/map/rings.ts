// Which places are drawn as a ring, because the atlas has no shape of them?
import type { CountryCode } from '../model/vocabulary';
import type { PlanePoint } from './equal-earth';
import { fillOf, type MapData } from './map-data';
import type { Outlines } from './outlines';
import { SMALL_STATES } from './small-states';

/** A ring at a capital. */
export interface Ring {
	code: CountryCode;
	point: PlanePoint;
	fill: 'chosen' | 0 | 1 | 2 | 3;
}

/** Rings of the small states, and of any other place without a shape of which a contact is told; none before shapes are known. */
export function listRings(data: MapData, outlines: Outlines | null): Ring[] {
	return [...data.points].flatMap(([code, point]): Ring[] => {
		if (outlines?.has(code) !== false) return [];
		const fill = fillOf(code, data);
		return fill !== 0 || SMALL_STATES.has(code) ? [{ code, point, fill }] : [];
	});
}
