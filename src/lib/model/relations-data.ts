// What does Explore fetch to tell of relations, anniversaries and claims? However many events there are, it stays small.
import type { AnniversaryMark } from './anniversary-marks';
import type { FoundingRow } from './claim-row';
import type { PairFacts } from './pair-facts';
import type { CountryCode } from './vocabulary';

/** How many entries name the anniversary of a pair in a year; `a` sorts before `b`. */
export interface NamedAnniversary {
	a: CountryCode;
	b: CountryCode;
	year: number;
	count: number;
}

/** The contents of `/relations.json`. */
export interface RelationsData {
	pairs: PairFacts[];
	/** Pairs known to have no relations. */
	without: { a: CountryCode; b: CountryCode }[];
	/** By pair and year; what no entry names is left out. */
	named: NamedAnniversary[];
	/** Rows that an entry's claim is compared with. */
	rows: FoundingRow[];
}

/** Counts what names an anniversary, in the order of pairs and years. */
export function countNamed(marks: readonly AnniversaryMark[]): NamedAnniversary[] {
	const counted = new Map<string, NamedAnniversary>();
	for (const { a, b, year, kind } of marks) {
		if (kind !== 'claim') continue;
		const key = `${a}-${b} ${year}`;
		const one = counted.get(key) ?? { a, b, year, count: 0 };
		one.count += 1;
		counted.set(key, one);
	}
	return [...counted].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, one]) => one);
}
