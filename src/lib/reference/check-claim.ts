// Does an article's "Nth anniversary" agree with the table?
import type { FoundingRow, Verdict } from '../model/claim-row';
import { parseEdtf, partsOf } from '../model/edtf';
import type { AnniversaryClaim } from '../model/event';
import type { CountryCode } from '../model/vocabulary';

export interface ClaimCheck {
	verdict: Verdict;
	/** Founding year that the claim implies. */
	claimed: number;
	/** Founding year by the table, or null. */
	expected: number | null;
	/** What the number would have been by the table in the claim's year, or null; may be 0 or less where the claim is early. */
	expectedN: number | null;
	/** The row compared with. Its kind is `resumed` where the claim counts from a resumption. */
	row: FoundingRow | null;
}

function yearOf({ start }: FoundingRow): number {
	const span = parseEdtf(start);
	if (!span) throw new Error(`invalid date of relations: ${start}`);
	return partsOf(span.dayStart).year;
}

/** Words of a name, so that `China–Vietnam Strategic Partnership` ends with `strategic partnership`. */
function wordsOf(name: string): string {
	return ` ${name
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()}`;
}

function endsAlike(claimed: string, known: string): boolean {
	return wordsOf(claimed).endsWith(wordsOf(known));
}

/** Rows that a claim can mean, the likeliest first. */
function candidatesOf(claim: AnniversaryClaim, rows: readonly FoundingRow[]): FoundingRow[] {
	if (claim.of === 'relations') {
		return [
			...rows.filter(({ kind }) => kind === 'established'),
			...rows.filter(({ kind }) => kind === 'resumed'),
		];
	}
	const named = rows.filter(({ name }) => name !== null && endsAlike(claim.of, name));
	const longest = Math.max(...named.map(({ name }) => name?.length ?? 0));
	return named.filter(({ name }) => name?.length === longest);
}

/**
 * Compares the founding year that a claim implies with the table.
 * A claim on anything but exactly two countries, or on a partnership that the table does not name, is `unknown`.
 * Counting from a resumption is also confirmed, and `row` then says so.
 * @param countries The event's countries, in any order.
 */
export function checkClaim(
	claim: AnniversaryClaim,
	countries: readonly CountryCode[],
	{ relations }: { relations: readonly FoundingRow[] },
): ClaimCheck {
	const [a, b] = [...countries].sort();
	const rows = countries.length === 2 ? relations.filter((row) => row.a === a && row.b === b) : [];
	const candidates = candidatesOf(claim, rows);
	const row = candidates.find((one) => yearOf(one) === claim.year) ?? candidates[0];
	if (!row) return { verdict: 'unknown', claimed: claim.year, expected: null, expectedN: null, row: null };
	const expected = yearOf(row);
	return {
		verdict: expected === claim.year ? 'confirmed' : 'differs',
		claimed: claim.year,
		expected,
		expectedN: claim.year + claim.n - expected,
		row,
	};
}
