import { describe, expect, test } from 'vitest';
import { checkClaim } from '../../../src/lib/reference/check-claim';
import { loadTestReference } from '../../support/reference';

const reference = loadTestReference();
const claim = (n: number, year: number, of = 'relations') => ({ n, of, year });
const partnership = 'comprehensive strategic cooperative partnership';

describe('checkClaim', () => {
	test.each([
		{
			id: 'Russia 75',
			countries: ['CHN', 'RUS'],
			claim: claim(75, 1949),
			verdict: 'confirmed',
			expected: 1949,
		},
		{
			id: 'Norway 70',
			countries: ['CHN', 'NOR'],
			claim: claim(70, 1954),
			verdict: 'confirmed',
			expected: 1954,
		},
		{
			id: 'Portugal 45',
			countries: ['CHN', 'PRT'],
			claim: claim(45, 1979),
			verdict: 'confirmed',
			expected: 1979,
		},
		{
			id: 'Vietnam partnership 15',
			countries: ['CHN', 'VNM'],
			claim: claim(15, 2008, partnership),
			verdict: 'confirmed',
			expected: 2008,
		},
		{
			id: 'a longer name of the partnership',
			countries: ['CHN', 'VNM'],
			claim: claim(15, 2008, `China-Vietnam Comprehensive Strategic Cooperative Partnership`),
			verdict: 'confirmed',
			expected: 2008,
		},
		{
			id: 'countries the other way round',
			countries: ['RUS', 'CHN'],
			claim: claim(75, 1949),
			verdict: 'confirmed',
			expected: 1949,
		},
		{
			id: 'a year off',
			countries: ['CHN', 'NOR'],
			claim: claim(70, 1955),
			verdict: 'differs',
			expected: 1954,
		},
		{
			id: 'another partnership',
			countries: ['CHN', 'VNM'],
			claim: claim(15, 2008, 'green partnership'),
			verdict: 'unknown',
			expected: null,
		},
		{
			id: 'a pair without a row',
			countries: ['NOR', 'PRT'],
			claim: claim(70, 1954),
			verdict: 'unknown',
			expected: null,
		},
		{
			id: 'three countries',
			countries: ['CHN', 'NOR', 'RUS'],
			claim: claim(75, 1949),
			verdict: 'unknown',
			expected: null,
		},
		{ id: 'one country', countries: ['CHN'], claim: claim(75, 1949), verdict: 'unknown', expected: null },
		{
			id: 'no relations ever',
			countries: ['BTN', 'CHN'],
			claim: claim(75, 1949),
			verdict: 'unknown',
			expected: null,
		},
	])('$id: $verdict', ({ countries, claim, verdict, expected }) => {
		expect(checkClaim(claim, countries, reference)).toMatchObject({ verdict, expected, claimed: claim.year });
	});

	test('a difference shows the number by the table', () => {
		expect(checkClaim(claim(70, 1955), ['CHN', 'NOR'], reference)).toMatchObject({ expectedN: 71 });
	});

	test('a claim that counts from a resumption is confirmed and says so', () => {
		const check = checkClaim(claim(50, 1972), ['CHN', 'COD'], reference);
		expect(check).toMatchObject({ verdict: 'confirmed', expected: 1972, row: { kind: 'resumed' } });
	});

	test('a wrong claim is measured against the first establishment', () => {
		const check = checkClaim(claim(50, 1973), ['CHN', 'COD'], reference);
		expect(check).toMatchObject({ verdict: 'differs', expected: 1961, row: { kind: 'established' } });
	});
});
