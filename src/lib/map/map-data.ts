// What does the map say, before anyone knows how large it is?
import type { Country } from '../model/country';
import type { CountryCount, DyadCount } from '../model/event-row';
import type { DyadTotals, VenueCount } from '../model/view-rows';
import type { CountryCode } from '../model/vocabulary';
import type { Capitals } from './arcs';
import { classifyCounts, tintOf, type CountClass } from './count-classes';
import { makeProjection, type PlanePoint } from './equal-earth';
import { MOST_LINES, pickDyads, type PickedDyads } from './pick-dyads';
import type { WeightedPoint } from './fit';
import type { LonLat } from './great-circle';

/** What a map is drawn from. */
export interface MapInput {
	countries: readonly Country[];
	/** Contacts by country: all, or those with the chosen one. */
	counts: readonly CountryCount[];
	dyads: readonly DyadCount[];
	/** Of all, where `dyads` holds the strongest only. */
	dyadTotals?: DyadTotals | null;
	/** Places where contacts were held; those without position are told in tables only. */
	venues?: readonly VenueCount[];
	chosen: CountryCode | null;
	partner: CountryCode | null;
	/** Central meridian in degrees. */
	centre: number;
}

/** Everything about places that does not depend on the frame. */
export interface MapData extends MapInput {
	byCode: ReadonlyMap<CountryCode, Country>;
	capitals: Capitals;
	/** Capitals on the plane. */
	points: ReadonlyMap<CountryCode, PlanePoint>;
	countOf: ReadonlyMap<CountryCode, number>;
	classes: CountClass[];
	/** The dyads that get a line. */
	drawn: PickedDyads;
	/** Venues with a position, and where that is on the plane. */
	venues: readonly (VenueCount & { point: PlanePoint })[];
	/** Countries at which a drawn line ends, the chosen ones first, then by count. */
	ends: CountryCode[];
}

/** Is this country the chosen one or its partner? */
export function isChosen(
	code: CountryCode,
	{ chosen, partner }: Pick<MapInput, 'chosen' | 'partner'>,
): boolean {
	return code === chosen || code === partner;
}

type Places = Pick<MapData, 'byCode' | 'capitals' | 'points'>;

/** Of each list of countries, for the central meridian asked for last: another answer moves no capital. */
const placed = new WeakMap<readonly Country[], { centre: number; places: Places }>();

function placesOf(countries: readonly Country[], centre: number): Places {
	const known = placed.get(countries);
	if (known?.centre === centre) return known.places;
	const project = makeProjection(centre);
	const capitals = new Map<CountryCode, LonLat>();
	const points = new Map<CountryCode, PlanePoint>();
	for (const { code, longitude, latitude } of countries) {
		capitals.set(code, [longitude, latitude]);
		const point = project([longitude, latitude]);
		if (point) points.set(code, point);
	}
	const places = { byCode: new Map(countries.map((country) => [country.code, country])), capitals, points };
	placed.set(countries, { centre, places });
	return places;
}

/** Prepares an input for drawing. */
export function prepareMap(input: MapInput): MapData {
	const project = makeProjection(input.centre);
	const places = placesOf(input.countries, input.centre);
	const { points } = places;
	const countOf = new Map(input.counts.map(({ country, count }) => [country, count]));
	const ends = new Set(input.dyads.flatMap(({ a, b }) => (points.has(a) && points.has(b) ? [a, b] : [])));
	const rank = (code: CountryCode) => (code === input.chosen ? 0 : code === input.partner ? 1 : 2);
	return {
		...input,
		drawn: pickDyads(input.dyads, input.chosen === null ? MOST_LINES : Infinity, input.dyadTotals?.dyads),
		venues: (input.venues ?? []).flatMap((venue) => {
			if (venue.longitude === null || venue.latitude === null) return [];
			const point = project([venue.longitude, venue.latitude]);
			return point ? [{ ...venue, point }] : [];
		}),
		...places,
		countOf,
		classes: classifyCounts(
			input.counts.filter(({ country }) => !isChosen(country, input)).map(({ count }) => count),
		),
		ends: [...ends].sort(
			(a, b) => rank(a) - rank(b) || (countOf.get(b) ?? 0) - (countOf.get(a) ?? 0) || (a < b ? -1 : 1),
		),
	};
}

/** The tint of a country's land or ring: chosen, 0 for none told, 1 to 3 by count. */
export function fillOf(code: CountryCode, data: MapData): 'chosen' | 0 | 1 | 2 | 3 {
	return isChosen(code, data) ? 'chosen' : tintOf(data.countOf.get(code) ?? 0, data.classes);
}

/** The ends of all lines with the number of contacts that meet there, for choosing what to show. */
export function weighEnds(data: MapData): WeightedPoint[] {
	return data.ends.flatMap((code) => {
		const point = data.points.get(code);
		return point ? [{ point, weight: data.countOf.get(code) ?? 1 }] : [];
	});
}
