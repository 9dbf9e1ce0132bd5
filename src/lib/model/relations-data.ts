// What does a page fetch to tell of relations, anniversaries and claims?
import type { AnniversaryMark } from './anniversary-marks';
import type { ClaimRow } from './claim-row';
import type { PairFacts } from './pair-facts';
import type { CountryCode } from './vocabulary';

/** The contents of `/relations.json`. */
export interface RelationsData {
	pairs: PairFacts[];
	/** Pairs known to have no relations. */
	without: { a: CountryCode; b: CountryCode }[];
	marks: AnniversaryMark[];
	claims: ClaimRow[];
}
