// Which tint has each state on the map of the network, and what does the tint mean?
import type { DayUtc } from '$lib/model/edtf';
import { lastDayOfYear, standingOn, yearOf } from '$lib/model/network-history';
import { counterpartOf, type PairFacts } from '$lib/model/pair-facts';
import type { CountryCode } from '$lib/model/vocabulary';
import type { Years } from '$lib/charts/network/period';

/** `new` and `old`: relations stand, established in the brushed years or before; `interrupted` on that day. */
export const NETWORK_FILLS = ['hub', 'new', 'old', 'interrupted'] as const;
export type NetworkFill = (typeof NETWORK_FILLS)[number];

/** The map of one moment. */
export interface NetworkMoment {
	/** States with a fill; all others have no relations in the tables. */
	fills: ReadonlyMap<CountryCode, NetworkFill>;
	/** States with relations on the day. */
	size: number;
	/** Pairs established in the brushed years, by day. */
	established: PairFacts[];
	day: DayUtc;
}

/** The network of a state at the end of the brushed years. */
export function readMoment(
	pairs: readonly PairFacts[],
	hub: CountryCode,
	{ from, to }: Years,
): NetworkMoment {
	const day = lastDayOfYear(to);
	const fills = new Map<CountryCode, NetworkFill>([[hub, 'hub']]);
	let size = 0;
	const established: PairFacts[] = [];
	for (const pair of pairs) {
		const year = yearOf(pair.established);
		const isNew = year >= from && year <= to;
		if (isNew) established.push(pair);
		const standing = standingOn(pair, day);
		if (standing === 'none') continue;
		if (standing === 'standing') size++;
		const fill = standing === 'interrupted' ? 'interrupted' : isNew ? 'new' : 'old';
		fills.set(counterpartOf(pair, hub), fill);
	}
	established.sort((x, y) => (x.established < y.established ? -1 : 1));
	return { fills, size, established, day };
}
