import { describe, expect, test } from 'vitest';
import { describeOrigin, describePicture, listCounts } from '../../../src/lib/model/describe-picture';
import { dayOf } from '../../../src/lib/model/edtf';

const counts = ['CHN', 'NOR', 'JPN', 'VNM', 'RUS', 'PRT', 'IRL'].map((country, index) => ({
	country,
	count: 9 - index,
}));
const nameOf = (code: string) => code.toLowerCase();

const LISTS: readonly [id: string, counts: typeof counts, chosen: string | null, expected: string][] = [
	['the most and how many more', counts, null, 'chn 9, nor 8, jpn 7, vnm 6, rus 5 and 2 more'],
	['without the chosen one', counts, 'CHN', 'nor 8, jpn 7, vnm 6, rus 5, prt 4 and 1 more'],
	['few', counts.slice(0, 2), null, 'chn 9, nor 8'],
	['none', [], null, ''],
	['none told', [{ country: 'NOR', count: 0 }], null, ''],
];

describe('listCounts', () => {
	test.each(LISTS)('%s', (_, given, chosen, expected) => {
		expect(listCounts(given, chosen, nameOf)).toBe(expected);
	});
});

test('sentences end once', () => {
	expect(describePicture('Map', '5 contacts', ['2 took place.', '', 'Most: Norway 5'])).toBe(
		'Map. 5 contacts. 2 took place. Most: Norway 5.',
	);
});

test('the foot of a picture', () => {
	const today = dayOf(2026, 11, 28)!;
	const common = { path: '/?x', sources: 'Source: A.', dataTo: '2024-02-08', today };
	expect(describeOrigin({ ...common, site: { title: 'Bilateral', address: null } })).toBe(
		'Bilateral. Source: A. Data to 8 Feb 2024, read 28 Nov 2026. Licence: MIT.',
	);
	expect(
		describeOrigin({ ...common, site: { title: 'Bilateral', address: 'https://a.org' }, dataTo: null }),
	).toBe('Bilateral, https://a.org/?x. Source: A. Read 28 Nov 2026. Licence: MIT.');
});
