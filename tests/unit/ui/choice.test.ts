// Does a typed word find the right choice?
import { describe, expect, it } from 'vitest';
import { findChoices, type Choice } from '$lib/ui/choice';

const CHOICES: Choice[] = [
	{ value: 'CHN', label: 'China', count: 21, keywords: ['CHN', 'CN', 'PRC', 'People’s Republic of China'] },
	{ value: 'TWN', label: 'Taiwan', count: 0, keywords: ['TWN', 'TW'] },
	{ value: 'CIV', label: 'Côte d’Ivoire', count: 1, keywords: ['CIV', 'Ivory Coast'] },
	{ value: 'NOR', label: 'Norway', count: 4, keywords: ['NOR', 'NO'] },
	{ value: 'PRK', label: 'North Korea', count: 9, keywords: ['PRK', 'DPRK'] },
];
const find = (typed: string) => findChoices(CHOICES, typed, 10).map(({ value }) => value);

describe('findChoices', () => {
	it.each<[typed: string, values: string[]]>([
		['nor', ['NOR', 'PRK']],
		['nort', ['PRK']],
		['no', ['NOR', 'PRK']],
		['cote', ['CIV']],
		['ivory', ['CIV']],
		['prc', ['CHN']],
		['korea', ['PRK']],
		['  Norway ', ['NOR']],
		['taiwan', ['TWN']],
		['xyz', []],
	])('%s', (typed, values) => {
		expect(find(typed)).toEqual(values);
	});

	it('offers what has entries, most first, while nothing is typed', () => {
		expect(find('')).toEqual(['CHN', 'PRK', 'NOR', 'CIV']);
	});

	it('offers no more than asked for', () => {
		expect(findChoices(CHOICES, '', 2)).toHaveLength(2);
	});
});
