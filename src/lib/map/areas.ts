// What is a small part of the world called?
import { words } from '../messages/words';
import type { LonLat } from './great-circle';

/** A rectangle of degrees; `west` is greater than `east` where it runs over 180°. */
interface Area {
	/** Its key in the messages. */
	id: string;
	west: number;
	south: number;
	east: number;
	north: number;
}

/** The narrowest first; plain geographical words, no political groupings. */
const AREAS: readonly Area[] = [
	{ id: 'caribbean', west: -86, south: 9, east: -58, north: 28 },
	{ id: 'centralAmerica', west: -100, south: 5, east: -76, north: 24 },
	{ id: 'balkans', west: 13, south: 35, east: 30, north: 49 },
	{ id: 'gulf', west: 42, south: 21, east: 60, north: 34 },
	{ id: 'westernEurope', west: -25, south: 34, east: 16, north: 66 },
	{ id: 'southeastAsia', west: 91, south: -12, east: 130, north: 24 },
	{ id: 'centralAsia', west: 46, south: 33, east: 88, north: 56 },
	{ id: 'westAfrica', west: -26, south: 2, east: 16, north: 28 },
	{ id: 'eastAfrica', west: 21, south: -13, east: 60, north: 20 },
	{ id: 'southAsia', west: 60, south: -2, east: 98, north: 39 },
	{ id: 'westernAsia', west: 25, south: 12, east: 64, north: 44 },
	{ id: 'europe', west: -25, south: 34, east: 45, north: 72 },
	{ id: 'pacificIslands', west: 130, south: -30, east: -120, north: 22 },
	{ id: 'africa', west: -26, south: -36, east: 60, north: 38 },
	{ id: 'americas', west: -170, south: -56, east: -30, north: 72 },
	{ id: 'asia', west: 25, south: -12, east: 180, north: 78 },
];

function isWithin([longitude, latitude]: LonLat, { west, south, east, north }: Area): boolean {
	const across =
		west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
	return across && latitude >= south && latitude <= north;
}

/** Name of the narrowest known area that holds all places, or a plain word where none does. */
export function nameArea(places: readonly LonLat[]): string {
	const found = AREAS.find((area) => places.every((place) => isWithin(place, area)));
	return words().area({ area: found?.id ?? '' });
}
