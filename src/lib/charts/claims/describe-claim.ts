// How is the verdict on a claim said?
import { words } from '../../messages/words';
import type { ClaimRow } from '../../model/claim-row';
import { describeEdtf } from '../../model/edtf';

/** What the article claims: `45 years of relations, so since 1979`. */
export function describeClaim({ n, of, claimed }: ClaimRow): string {
	return words().yearYearsOfSoSince({
		n,
		more: of === 'relations' ? words().relations() : words().namedOccasion({ of }),
		claimed,
	});
}

const KINDS = {
	get established() {
		return words().establishedOn();
	},
	get resumed() {
		return words().resumed();
	},
	get partnership() {
		return words().partnershipSince();
	},
} as const;

/** What the table says: `established 8 Feb 1979`, or that it has no row. */
export function describeTable({ row }: ClaimRow): string {
	return row === null ? words().noRowToCompareWith() : `${KINDS[row.kind]} ${describeEdtf(row.start)}`;
}

/** The verdict with both values where they differ: `differs: by the table 16 years, since 2008`. */
export function describeVerdict({ verdict, expected, expectedN, row }: ClaimRow): string {
	if (verdict === 'unknown') return words().unknownVerdict();
	if (verdict === 'confirmed')
		return row?.kind === 'resumed' ? words().confirmedCountedFromTheResumption() : words().confirmed();
	const years = expectedN !== null && expectedN > 0 ? words().yearYears({ expectedN }) : '';
	return words().differsByTheTable({ years, expected: String(expected) });
}
