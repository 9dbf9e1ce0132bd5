// Which places does the map hatch, because ISO codes them or the atlas draws them apart? (the whole policy, one row a place)
import type { CountryCode } from '../model/vocabulary';

/** A place and why it is hatched: `coded` has a code of its own beside a state's; `drawn` is only drawn apart by the atlas. */
export interface PlaceApart {
	code: CountryCode;
	name: string;
	why: 'coded' | 'drawn';
}

/** Hatching says that code or outline stand apart, nothing about whose a place is. Other lands of a state (Greenland) are not listed. */
export const PLACES_APART: readonly PlaceApart[] = [
	{ code: 'ESH', name: 'Western Sahara', why: 'coded' },
	{ code: 'FLK', name: 'Falkland Islands (Malvinas)', why: 'coded' },
	{ code: 'HKG', name: 'Hong Kong', why: 'coded' },
	{ code: 'MAC', name: 'Macao', why: 'coded' },
	{ code: 'PSE', name: 'Palestine, State of', why: 'coded' },
	{ code: 'TWN', name: 'Taiwan', why: 'coded' },
	{ code: 'XKX', name: 'Kosovo', why: 'coded' },
	{ code: 'CYN', name: 'northern Cyprus', why: 'drawn' },
	{ code: 'SOL', name: 'Somaliland', why: 'drawn' },
];

const CODES: ReadonlySet<CountryCode> = new Set(PLACES_APART.map((place) => place.code));

/** Is this place hatched? */
export function isApart(code: CountryCode): boolean {
	return CODES.has(code);
}

/** The note on borders and names that stands with every map. */
export const BORDERS_NOTE =
	'Shapes: Natural Earth. Names: ISO 3166-1 short names. Neither is a view on the status of any place.';
