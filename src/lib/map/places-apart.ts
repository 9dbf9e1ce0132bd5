// Which places does the map hatch, because ISO codes them or the atlas draws them apart? (the whole policy, one row a place)
import { words } from '../messages/words';
import type { CountryCode } from '../model/vocabulary';

/** A place and why it is hatched: `coded` has a code of its own beside a state's; `drawn` is only drawn apart by the atlas. */
export interface PlaceApart {
	code: CountryCode;
	why: 'coded' | 'drawn';
}

/** Hatching says that code or outline stand apart, nothing about whose a place is. Other lands of a state (Greenland) are not listed. */
export const PLACES_APART: readonly PlaceApart[] = [
	{ code: 'ESH', why: 'coded' },
	{ code: 'FLK', why: 'coded' },
	{ code: 'HKG', why: 'coded' },
	{ code: 'MAC', why: 'coded' },
	{ code: 'PSE', why: 'coded' },
	{ code: 'TWN', why: 'coded' },
	{ code: 'XKX', why: 'coded' },
	{ code: 'CYN', why: 'drawn' },
	{ code: 'SOL', why: 'drawn' },
];

const CODES: ReadonlySet<CountryCode> = new Set(PLACES_APART.map((place) => place.code));

/** Is this place hatched? */
export function isApart(code: CountryCode): boolean {
	return CODES.has(code);
}

/** The hatched places by name, for a key. */
export function namePlacesApart(): string {
	return PLACES_APART.map(({ code }) => words().placeApart({ code })).join(', ');
}
