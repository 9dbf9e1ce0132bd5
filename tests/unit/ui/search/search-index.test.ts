import { describe, expect, it } from 'vitest';
import type { EntryKind, SearchEntry } from '../../../../src/lib/ui/search/search-entry';
import { readSearchIndex, writeSearchIndex } from '../../../../src/lib/ui/search/search-index';

const entry = (kind: EntryKind, path: string, label: string, words = '', weight = 1): SearchEntry => ({
	kind,
	path,
	label,
	note: '',
	words,
	weight,
});

const ENTRIES = [
	entry('country', '/country/CHN', 'China', 'CHN CN Chinese PRC', 20),
	entry('country', '/country/NOR', 'Norway', 'NOR NO Norwegian Oslo', 5),
	entry('country', '/country/TUR', 'Türkiye', 'TUR TR Turkey Turkish', 2),
	entry('country', '/country/VNM', 'Vietnam', 'VNM VN Viet Nam Vietnamese', 2),
	entry('country', '/country/CIV', "Côte d'Ivoire", 'CIV CI Ivory Coast', 0),
	entry('country', '/country/NER', 'Niger', 'NER NE', 0),
	entry('pair', '/pair/CHN-NOR', 'China and Norway', 'CHN China Chinese NOR Norway Norwegian', 5),
	entry('pair', '/pair/CHN-VNM', 'China and Vietnam', 'CHN China VNM Viet Nam', 2),
	entry('person', '/official/espen-barth-eide', 'Espen Barth Eide', '', 4),
	entry('person', '/official/nguyen-phu-trong', 'Nguyễn Phú Trọng', '', 4),
	entry('place', '/?q=Beijing', 'Beijing', '', 3),
	entry(
		'event',
		'/event/a',
		'Meeting of Wang Yi and Espen Barth Eide, China and Norway',
		'Beijing 2024-02-05',
	),
	entry('event', '/event/b', 'Call of Xi Jinping and Vladimir Putin, China and Russia', '2024-02-08'),
];

describe('search', () => {
	const search = readSearchIndex(writeSearchIndex(ENTRIES));
	const first = (typed: string) => search(typed, 8)[0]?.path;

	it.each([
		['eide beijing', '/event/a'],
		['beijing eide', '/event/a'],
		['Türkiye', '/country/TUR'],
		['turkiye', '/country/TUR'],
		['Turkey', '/country/TUR'],
		['viet nam', '/country/VNM'],
		['VIETNAM', '/country/VNM'],
		["Cote d'Ivoire", '/country/CIV'],
		['cote divoire', '/country/CIV'],
		['Côte d’Ivoire', '/country/CIV'],
		['ivory', '/country/CIV'],
		['norway china', '/pair/CHN-NOR'],
		['chn-nor', '/pair/CHN-NOR'],
		['nguyen trong', '/official/nguyen-phu-trong'],
		['norwya', '/country/NOR'],
		['nor', '/country/NOR'],
		['espen', '/official/espen-barth-eide'],
		['2024-02-08', '/event/b'],
	])('finds %s', (typed, path) => expect(first(typed)).toBe(path));

	it.each([
		'',
		'   ',
		'<script>',
		'"; DROP TABLE events; --',
		'=HYPERLINK("x")',
		'\u202e\u200f',
		'((((',
		'zzzzqq',
	])('does not stumble over %j', (typed) => expect(() => search(typed, 8)).not.toThrow());

	it('finds nothing for nothing', () => {
		expect(search('\u202e', 8)).toEqual([]);
		expect(search('zzzzqq', 8)).toEqual([]);
	});

	it('shows what has some of the words where nothing has all', () => {
		expect(search('putin zzzzqq', 8).map(({ path }) => path)).toContain('/event/b');
	});

	it('gives no more than asked for, and the same text for the same entries', () => {
		expect(search('china', 2)).toHaveLength(2);
		expect(writeSearchIndex(ENTRIES)).toBe(writeSearchIndex(ENTRIES));
	});
});
