import { describe, expect, it } from 'vitest';
import { newestClaims, type ClaimRow } from '../../../src/lib/model/claim-row';

const claims = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ id: `e-${index}` }) as ClaimRow);

describe('claims that a table lists', () => {
	it.each([
		['all of few', 2, 'e-0', 2],
		['the newest of many', 1000, 'e-700', 300],
	])('are %s, and how many there are stands beside', (_, all, first, listed) => {
		const shown = newestClaims(claims(all));
		expect(shown.claimsInAll).toBe(all);
		expect(shown.claims).toHaveLength(listed);
		expect(shown.claims[0]?.id).toBe(first);
		expect(shown.claims.at(-1)?.id).toBe(`e-${all - 1}`);
	});
});
