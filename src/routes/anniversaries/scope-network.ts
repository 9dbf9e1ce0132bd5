// Of which state is the long view, and which years does it span?
import { yearOf } from '$lib/model/network-history';
import { findBusiest, type PairFacts } from '$lib/model/pair-facts';
import type { CountryCode } from '$lib/model/vocabulary';

/** A state, all pairs that it is one of, and the first and last year to draw. */
export interface NetworkScope {
	hub: CountryCode | null;
	pairs: PairFacts[];
	firstYear: number;
	lastYear: number;
}

const has = ({ a, b }: PairFacts, code: CountryCode | null) => a === code || b === code;

/** The chosen state where it has more than one pair, else the one with the most; at least to the data's own year. */
export function scopeNetwork(
	all: readonly PairFacts[],
	chosen: CountryCode | null,
	dataYear: number,
): NetworkScope {
	const isWide = chosen !== null && all.filter((pair) => has(pair, chosen)).length > 1;
	const hub = isWide ? chosen : findBusiest(all);
	const pairs = all.filter((pair) => has(pair, hub));
	const turns = pairs.flatMap(({ established, interruptions }) => [
		yearOf(established),
		...interruptions.flatMap(({ from, to }) => [yearOf(from), to === null ? 0 : yearOf(to)]),
	]);
	return {
		hub,
		pairs,
		firstYear: Math.min(...pairs.map(({ established }) => yearOf(established))),
		lastYear: Math.max(dataYear, ...turns),
	};
}
