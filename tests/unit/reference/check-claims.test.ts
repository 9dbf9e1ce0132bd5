import { describe, expect, it, test } from 'vitest';
import { describeClaim, describeTable, describeVerdict } from '../../../src/lib/charts/claims/describe-claim';
import { checkClaims } from '../../../src/lib/reference/check-claims';
import { loadTestReference } from '../../support/reference';
import { claimOf, eventOf } from '../model/made-up-pairs';

const reference = loadTestReference();

describe('checkClaims', () => {
	it('takes anniversaries alone, by date, then id', () => {
		const rows = checkClaims(
			[
				claimOf('2024', ['CHN', 'RUS'], 75, 1949),
				eventOf('2023-01-01', ['CHN', 'RUS']),
				claimOf('2024', ['CHN', 'NOR'], 71, 1953),
				claimOf('2023', ['NOR', 'PRT'], 5, 2018),
			],
			reference,
		);
		expect(rows.map(({ countries, verdict }) => [countries.join(' '), verdict])).toEqual([
			['NOR PRT', 'unknown'],
			['CHN NOR', 'differs'],
			['CHN RUS', 'confirmed'],
		]);
	});

	test.each([
		[75, 1949, ['CHN', 'RUS'], '75 years of relations, so since 1949', 'established 2 Oct 1949', 'confirmed'],
		[
			71,
			1953,
			['CHN', 'NOR'],
			'71 years of relations, so since 1953',
			'established 5 Oct 1954',
			'differs: by the table 70 years, since 1954',
		],
		[
			52,
			1972,
			['CHN', 'COD'],
			'52 years of relations, so since 1972',
			'resumed 24 Nov 1972',
			'confirmed, counted from the resumption',
		],
		[1, 2023, ['NOR', 'PRT'], '1 year of relations, so since 2023', 'no row to compare with', 'unknown'],
	])('%i years since %i with %j is told in words', (n, year, countries, claim, table, verdict) => {
		const [row] = checkClaims([claimOf('2024', countries, n, year)], reference);
		expect([describeClaim(row!), describeTable(row!), describeVerdict(row!)]).toEqual([
			claim,
			table,
			verdict,
		]);
	});
});
