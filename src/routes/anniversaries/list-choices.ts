// Which countries and regions can be asked for, and how many anniversaries does each give?
import { words } from '$lib/messages/words';
import { rollup } from 'd3-array';
import type { Country } from '$lib/model/country';
import type { PairFacts } from '$lib/model/pair-facts';
import type { CountryCode } from '$lib/model/vocabulary';
import { listYear } from '$lib/model/year-anniversaries';
import type { Choice } from '$lib/ui/choice';
import { filterPairs } from './make-entries';

/** Every country of a pair, with the number of its pairs. */
export function listCountryChoices(
	pairs: readonly PairFacts[],
	nameOf: (code: CountryCode) => string,
): Choice[] {
	const counts = rollup(
		pairs.flatMap(({ a, b }) => [a, b]),
		({ length }) => length,
		(code) => code,
	);
	return [...counts].map(([value, count]) => ({ value, label: nameOf(value), count }));
}

/** The regions that have an anniversary in the year, whatever region is chosen now; `hub` counts for none. */
export function listRegionChoices(
	pairs: readonly PairFacts[],
	countries: readonly Country[],
	hub: CountryCode | null,
	country: CountryCode | null,
	year: number,
): Choice[] {
	const regions = new Map(countries.map(({ code, region }) => [code, region]));
	const regionOf = (code: CountryCode) => regions.get(code) ?? null;
	const due = listYear(filterPairs(pairs, { country, region: null }, hub, regionOf), year);
	const own = due.rows.map(({ pair }) => pair);
	return [...new Set(regions.values())].sort().flatMap((region) => {
		const count = filterPairs(own, { country: null, region }, hub, regionOf).length;
		return count === 0 ? [] : [{ value: region, label: words().regionName({ region }), count }];
	});
}
