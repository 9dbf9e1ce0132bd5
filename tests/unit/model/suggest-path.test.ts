import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestPath } from '../../../src/lib/model/suggest-path';

describe('suggested paths', () => {
	it.each([
		['/pair/nor-chn', '/pair/CHN-NOR', true],
		['/pair/NOR-CHN', '/pair/CHN-NOR', true],
		['/pair/NORCHN', '/pair/CHN-NOR', true],
		['/pair/nor/chn', '/pair/CHN-NOR', true],
		['/pairs/CHN-NOR/', '/pair/CHN-NOR', true],
		['/pair/CHN-NOR.html', '/pair/CHN-NOR', true],
		['/pair/CHN-', '/country/CHN', false],
		['/pair/CHN', '/country/CHN', false],
		['/pair/CHN-CHN', '/country/CHN', false],
		['/country/nor', '/country/NOR', true],
		['/Country/NOR', '/country/NOR', true],
		['/event/CHN-NOR-MEETING-2024', '/event/chn-nor-meeting-2024', true],
		['/nor', '/country/NOR', false],
		['/chn-nor', '/pair/CHN-NOR', true],
		['/pair/%E2%80%AENOR-CHN', '/pair/CHN-NOR', true],
	])('takes %s for %s', (address, path, isSame) => expect(suggestPath(address)).toEqual({ path, isSame }));

	it.each([
		'/',
		'/pair/CHN-NOR',
		'/country/NOR',
		'/pair/',
		'/pair/1-2',
		'/country/<script>alert(1)</script>',
		'/country/"onload=',
		'/event/=HYPERLINK(',
		'/wp-login.php',
		'/%E0%A4%A',
	])('guesses nothing for %s', (address) => expect(suggestPath(address)).toBeNull());

	it('only ever gives an address of plain letters', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('/pair/', '/country/', '/event/', '/'),
				fc.string({ unit: 'binary' }),
				(a, b) => {
					const path = suggestPath(a + b)?.path ?? '/x';
					expect(path).toMatch(/^\/[a-zA-Z0-9/-]+$/);
				},
			),
		);
	});
});
