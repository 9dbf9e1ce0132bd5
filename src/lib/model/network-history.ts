// How did the network of relations grow, year by year?
import { dayOf, parseEdtf, partsOf, type DayUtc } from './edtf';
import type { PairFacts } from './pair-facts';
import { standOn } from './relations-history';

/** One year of the network. */
export interface NetworkYear {
	year: number;
	/** Pairs whose relations were first established in this year, by day. */
	established: PairFacts[];
	/** Pairs whose relations were broken or suspended, and resumed; a pair may be listed twice. */
	broken: PairFacts[];
	resumed: PairFacts[];
	/** Pairs with relations on the year's last day. */
	size: number;
}

/** How the relations of a pair stand on a day. */
export const STANDINGS = ['standing', 'interrupted', 'none'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Year in which an EDTF date begins. */
export function yearOf(edtf: string): number {
	const span = parseEdtf(edtf);
	if (!span) throw new Error(`invalid date of relations: ${edtf}`);
	return partsOf(span.dayStart).year;
}

/** Last day of a year. */
export function lastDayOfYear(year: number): DayUtc {
	const day = dayOf(year, 12, 31);
	if (day === null) throw new Error(`invalid year: ${year}`);
	return day;
}

/** Standing on a day: an interruption is told apart from what had not begun. */
export function standingOn(pair: PairFacts, day: DayUtc): Standing {
	if (standOn(pair, day)) return 'standing';
	return parseEdtf(pair.established)!.dayStart <= day ? 'interrupted' : 'none';
}

/** Every year from the first founding to `lastYear`; empty without pairs. */
export function traceNetwork(pairs: readonly PairFacts[], lastYear: number): NetworkYear[] {
	if (pairs.length === 0) return [];
	const firstYear = Math.min(...pairs.map(({ established }) => yearOf(established)));
	const byDay = [...pairs].sort((x, y) => (x.established < y.established ? -1 : 1));
	return Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) => {
		const year = firstYear + index;
		const inYear = (edtf: string | null) => edtf !== null && yearOf(edtf) === year;
		return {
			year,
			established: byDay.filter(({ established }) => inYear(established)),
			broken: pairs.flatMap((pair) => pair.interruptions.filter(({ from }) => inYear(from)).map(() => pair)),
			resumed: pairs.flatMap((pair) => pair.interruptions.filter(({ to }) => inYear(to)).map(() => pair)),
			size: pairs.filter((pair) => standOn(pair, lastDayOfYear(year))).length,
		};
	});
}
