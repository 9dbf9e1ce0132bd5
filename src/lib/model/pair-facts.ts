// What does a page need to know of the relations of two states?
import type { RelationsHistory } from './relations-history';
import type { CountryCode } from './vocabulary';

/** Relations of a pair, `a` before `b`, as plain data. */
export interface PairFacts extends RelationsHistory {
	a: CountryCode;
	b: CountryCode;
	/** How far the founding's day was checked, in the words of the table. */
	source: string;
	/** Doubts that the table keeps, or empty. */
	note: string;
}

/** A named partnership of a pair. */
export interface PartnershipFacts {
	a: CountryCode;
	b: CountryCode;
	name: string;
	/** EDTF. */
	start: string;
	/** EDTF, or null where it has not ended. */
	end: string | null;
	source: string;
}

/** The other state of a pair that one belongs to. Throws where it does not. */
export function counterpartOf({ a, b }: Pick<PairFacts, 'a' | 'b'>, code: CountryCode): CountryCode {
	if (code !== a && code !== b) throw new Error(`invalid member of ${a}–${b}: ${code}`);
	return code === a ? b : a;
}

/** The state that all pairs share, or null where there is none; of a single pair the first one. */
export function findHub(pairs: readonly Pick<PairFacts, 'a' | 'b'>[]): CountryCode | null {
	const [first] = pairs;
	if (!first) return null;
	return [first.a, first.b].find((code) => pairs.every((pair) => pair.a === code || pair.b === code)) ?? null;
}

/** The state with the most pairs, the first by code where several have as many; null without pairs. */
export function findBusiest(pairs: readonly Pick<PairFacts, 'a' | 'b'>[]): CountryCode | null {
	const counts = new Map<CountryCode, number>();
	for (const code of pairs.flatMap(({ a, b }) => [a, b])) counts.set(code, (counts.get(code) ?? 0) + 1);
	const [best] = [...counts].sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1));
	return best?.[0] ?? null;
}
