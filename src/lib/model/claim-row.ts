// What does an article claim of an anniversary, and what does the table say?
import type { CountryCode } from './vocabulary';

/** What the table says of a claim; `unknown` where it has no row to compare with. */
export const VERDICTS = ['confirmed', 'differs', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What of a row of `relations.csv` a claim is compared with; `a` sorts before `b`. */
export interface FoundingRow {
	a: CountryCode;
	b: CountryCode;
	kind: string;
	/** EDTF. */
	start: string;
	/** Name of a partnership, else null. */
	name: string | null;
	source: string;
}

/** A claim with its verdict, as plain data. */
export interface ClaimRow {
	/** Id of the event. */
	id: string;
	title: string;
	countries: CountryCode[];
	/** EDTF of the anniversary as told. */
	date: string;
	/** The claim: so many years, of relations or of a named partnership. */
	n: number;
	of: string;
	verdict: Verdict;
	/** Founding year that the claim implies, and the one by the table; null where it has none. */
	claimed: number;
	expected: number | null;
	/** What the number would have been by the table, or null. */
	expectedN: number | null;
	/** EDTF of the table's row, what it is, and how far it was checked; null where it has none. */
	row: { start: string; kind: 'established' | 'resumed' | 'partnership'; source: string } | null;
}

/** Rows of a table of claims; of a large site there are thousands. */
const MOST_LISTED = 300;

/** The newest claims, which come by date, and how many there are. */
export function newestClaims(claims: readonly ClaimRow[]): { claims: ClaimRow[]; claimsInAll: number } {
	return { claims: claims.slice(-MOST_LISTED), claimsInAll: claims.length };
}
