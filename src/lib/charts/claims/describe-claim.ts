// How is the verdict on a claim said?
import type { ClaimRow } from '../../model/claim-row';
import { describeEdtf } from '../../model/edtf';

/** What the article claims: `45 years of relations, so since 1979`. */
export function describeClaim({ n, of, claimed }: ClaimRow): string {
	return `${n} ${n === 1 ? 'year' : 'years'} of ${of === 'relations' ? 'relations' : `the ${of}`}, so since ${claimed}`;
}

const KINDS = {
	established: 'established',
	resumed: 'resumed',
	partnership: 'partnership since',
} as const;

/** What the table says: `established 8 Feb 1979`, or that it has no row. */
export function describeTable({ row }: ClaimRow): string {
	return row === null ? 'no row to compare with' : `${KINDS[row.kind]} ${describeEdtf(row.start)}`;
}

/** The verdict with both values where they differ: `differs: by the table 16 years, since 2008`. */
export function describeVerdict({ verdict, expected, expectedN, row }: ClaimRow): string {
	if (verdict === 'unknown') return 'unknown';
	if (verdict === 'confirmed')
		return row?.kind === 'resumed' ? 'confirmed, counted from the resumption' : 'confirmed';
	const years =
		expectedN !== null && expectedN > 0 ? `${expectedN} ${expectedN === 1 ? 'year' : 'years'}, ` : '';
	return `differs: by the table ${years}since ${expected}`;
}
