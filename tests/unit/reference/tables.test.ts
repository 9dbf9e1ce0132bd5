import { describe, expect, it, test } from 'vitest';
import { anniversaryIn } from '../../../src/lib/model/anniversary';
import { parseEdtf } from '../../../src/lib/model/edtf';
import { standOn } from '../../../src/lib/model/relations-history';
import { countryOf, nameOf } from '../../../src/lib/reference/country-of';
import { listCountryWords, type WordSense } from '../../../src/lib/reference/country-words';
import {
	listPairs,
	pairsOf,
	partnershipsBetween,
	relationsBetween,
} from '../../../src/lib/reference/relations-between';
import { loadTestReference } from '../../support/reference';

const reference = loadTestReference();
const words = listCountryWords(reference);

describe('the country table', () => {
	it('has every place of ISO 3166-1 and Kosovo', () => {
		expect(reference.countries).toHaveLength(250);
		expect(reference.countries.filter(({ numeric }) => numeric === '').map(({ code }) => code)).toEqual([
			'XKX',
		]);
	});

	test.each([
		['Viet Nam', 'VNM', 'alias'],
		['Lao PDR', 'LAO', 'alias'],
		['DPRK', 'PRK', 'alias'],
		['ROK', 'KOR', 'alias'],
		['Turkey', 'TUR', 'alias'],
		['Soviet Union', 'RUS', 'alias'],
		['Swaziland', 'SWZ', 'alias'],
		['Laotian', 'LAO', 'demonym'],
		['Swiss', 'CHE', 'demonym'],
		['Kremlin', 'RUS', 'government'],
		['Zhongnanhai', 'CHN', 'government'],
		['Downing Street', 'GBR', 'government'],
		['San Francisco', 'USA', 'city'],
		['Davos', 'CHE', 'city'],
		['Sharm el-Sheikh', 'EGY', 'city'],
		['Kunming', 'CHN', 'city'],
		['Oslo', 'NOR', 'capital'],
	] satisfies [string, string, WordSense][])('%s is %s as %s', (text, code, sense) => {
		const found = words.filter((word) => word.text === text && word.sense === sense);
		expect(found).toEqual([{ text, code, sense, isAmbiguous: false }]);
	});

	test.each([
		['Georgia', ['GEO']],
		['Jordan', ['JOR']],
		['Congo', ['COD', 'COG']],
		['Congolese', ['COD', 'COG']],
		['Korean', ['KOR', 'PRK']],
		['Dominican', ['DMA', 'DOM']],
		['Brussels', ['BEL']],
	])('%s is ambiguous', (text, codes) => {
		const found = words.filter((word) => word.text === text);
		expect([...new Set(found.map(({ code }) => code))].sort()).toEqual(codes);
		expect(found.every(({ isAmbiguous }) => isAmbiguous)).toBe(true);
	});

	it('does not let Brussels stand for the government of Belgium', () => {
		expect(countryOf(reference, 'BEL')?.governments).not.toContain('Brussels');
	});

	it('names countries and organisations, and gives back what it does not know', () => {
		expect(['KOR', 'COD', 'ASEAN', 'ZZZ'].map((code) => nameOf(reference, code))).toEqual([
			'South Korea',
			'Dem. Rep. of the Congo',
			'Association of Southeast Asian Nations',
			'ZZZ',
		]);
	});
});

describe('relations with China', () => {
	const day = (text: string): number => parseEdtf(text)!.dayStart;
	const pairs = pairsOf(reference, 'CHN');

	test.each([
		['2024-02-01', 183],
		['2024-01-23', 182],
		['1949-12-31', 10],
		['1949-09-30', 0],
	])('on %s relations stand with %i states', (date, count) => {
		expect(pairs.filter((pair) => standOn(pair, day(date)))).toHaveLength(count);
	});

	it('were interrupted 23 times with 21 of the 183 states', () => {
		const standing = pairs.filter((pair) => standOn(pair, day('2024-02-01')));
		const interrupted = standing.filter(({ interruptions }) => interruptions.length > 0);
		expect(interrupted).toHaveLength(21);
		expect(interrupted.flatMap(({ interruptions }) => interruptions)).toHaveLength(23);
	});

	it('makes 2 October 2024 the 75th with Russia', () => {
		const pair = relationsBetween(reference, 'RUS', 'CHN')!;
		expect(anniversaryIn(pair.established, 2024)).toMatchObject({ n: 75, date: '2024-10-02', rank: 'round' });
	});

	it('knows both breaks with Liberia', () => {
		expect(relationsBetween(reference, 'CHN', 'LBR')?.interruptions).toEqual([
			{ from: '1989-10-10', to: '1993-08-10' },
			{ from: '1997-09-09', to: '2003-10-11' },
		]);
	});

	it('knows none with Bhutan, and that those with Belize ended', () => {
		expect(relationsBetween(reference, 'BTN', 'CHN')).toBeNull();
		expect(relationsBetween(reference, 'BLZ', 'CHN')?.interruptions).toEqual([
			{ from: '1989-10-23', to: null },
		]);
		expect(reference.noRelations).toHaveLength(13);
	});

	it('has the partnership with Vietnam', () => {
		expect(partnershipsBetween(reference, 'VNM', 'CHN').map(({ start, name }) => [start, name])).toEqual([
			['2008', 'comprehensive strategic cooperative partnership'],
		]);
	});

	it('lists pairs sorted', () => {
		const keys = listPairs(reference).map(({ a, b }) => `${a} ${b}`);
		expect(keys).toEqual([...keys].sort());
	});
});

describe('organisations', () => {
	test.each([
		['UN', 'UN Secretary-General'],
		['NATO', 'NATO Secretary General'],
		['EU', 'President of the European Council'],
		['AU', 'African Union Commission Chairperson'],
	])('%s is headed by the %s', (id, head) => {
		expect(reference.organisations.find((organisation) => organisation.id === id)?.heads).toContain(head);
	});
});
