// How are contacts between countries written as lines on the globe? (GeoJSON, RFC 7946)
import { geoDistance, geoInterpolate } from 'd3-geo';
import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson';
import type { Country } from '../model/country';
import type { DyadCount } from '../model/event-row';
import type { Channel } from '../model/vocabulary';

/** What a line stands for: contacts of a pair by one channel. */
export interface ArcProperties {
	a: string;
	b: string;
	a_name: string;
	b_name: string;
	channel: Channel;
	contacts: number;
	/** Of these, visits to and messages to each side. */
	towards_a: number;
	towards_b: number;
	/** EDTF. */
	last_date: string;
}

const STEP_DEGREES = 2;
const DIGITS = 1e4;

const rounded = (value: number) => Math.round(value * DIGITS) / DIGITS;

/** Great circle between two places, in pieces where it crosses the antimeridian, as RFC 7946 asks. */
export function cutArc(from: Position, to: Position): Position[][] {
	const [start, end] = [from as [number, number], to as [number, number]];
	const degrees = (geoDistance(start, end) * 180) / Math.PI;
	const steps = Math.max(1, Math.ceil(degrees / STEP_DEGREES));
	const at = geoInterpolate(start, end);
	const pieces: Position[][] = [[]];
	let last: [number, number] | null = null;
	for (let step = 0; step <= steps; step++) {
		const [longitude, latitude] = at(step / steps);
		if (last !== null && Math.abs(longitude - last[0]) > 180) {
			const edge = last[0] > 0 ? 180 : -180;
			const gap = edge - last[0];
			const whole = longitude + 2 * edge - last[0];
			const crossing = rounded(last[1] + (latitude - last[1]) * (whole === 0 ? 0 : gap / whole));
			pieces.at(-1)?.push([edge, crossing]);
			pieces.push([[-edge, crossing]]);
		}
		pieces.at(-1)?.push([rounded(longitude), rounded(latitude)]);
		last = [longitude, latitude];
	}
	return pieces.filter((piece) => piece.length > 1);
}

/** One line per pair and channel between the seats of government. Pairs without a position are left out. */
export function writeArcs(
	dyads: readonly DyadCount[],
	countries: readonly Country[],
): FeatureCollection<MultiLineString, ArcProperties> {
	const byCode = new Map(countries.map((country) => [country.code, country]));
	const features: Feature<MultiLineString, ArcProperties>[] = [];
	for (const { a, b, channel, count, towardsA, towardsB, lastDate } of dyads) {
		const [from, to] = [byCode.get(a), byCode.get(b)];
		if (!from || !to) continue;
		features.push({
			type: 'Feature',
			id: `${a}-${b}-${channel}`,
			geometry: {
				type: 'MultiLineString',
				coordinates: cutArc([from.longitude, from.latitude], [to.longitude, to.latitude]),
			},
			properties: {
				a,
				b,
				a_name: from.name,
				b_name: to.name,
				channel,
				contacts: count,
				towards_a: towardsA,
				towards_b: towardsB,
				last_date: lastDate,
			},
		});
	}
	return { type: 'FeatureCollection', features };
}
