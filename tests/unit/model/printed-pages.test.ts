import { describe, expect, it } from 'vitest';
import { readPrintedPages } from '../../../scripts/read-printed-pages.mjs';
import {
	ALL_PRINTED,
	eventPartOf,
	isPrinted,
	partPath,
	shownPath,
	type PrintedPages,
} from '../../../src/lib/model/printed-pages';

const FEW: PrintedPages = { pairs: ['CHN-NOR'], countries: ['CHN'], people: 2, eventParts: 7 };

describe('the address that a link leads to', () => {
	it.each([
		['a printed pair', '/pair/CHN-NOR', '/pair/CHN-NOR'],
		['another pair', '/pair/AUS-CHN', '/pair/any?of=AUS-CHN'],
		['a printed country', '/country/CHN', '/country/CHN'],
		['another country', '/country/NOR', '/country/any?of=NOR'],
		['an event', '/event/chn-nor-call', '/event/any?id=chn-nor-call'],
		['an event with a query and a place', '/event/a?lang=x#cite', '/event/any?id=a&lang=x#cite'],
		['a live page', '/pair/any?of=AUS-CHN', '/pair/any?of=AUS-CHN'],
		['the list of pairs', '/pair', '/pair'],
		['a file of a pair', '/pair/AUS-CHN.csv', '/pair/AUS-CHN.csv'],
		['a person', '/official/wang-yi', '/official/wang-yi'],
		['Explore', '/?event=a', '/?event=a'],
	])('of %s', (_, path, shown) => expect(shownPath(FEW, path)).toBe(shown));

	it('is the same for every page where all are printed', () => {
		for (const path of ['/pair/AUS-CHN', '/country/NOR', '/event/a'])
			expect(shownPath(ALL_PRINTED, path)).toBe(path);
	});
});

describe('the file of a page', () => {
	it('is named after pair and country', () => {
		expect(partPath('pair', 'AUS-CHN')).toBe('/data/parts/pair/AUS-CHN.pack');
		expect(isPrinted(FEW, 'pair', 'AUS-CHN')).toBe(false);
		expect(isPrinted(FEW, 'pair', 'CHN-NOR.2024')).toBe(false);
	});

	it('holds about as many events as every other one', () => {
		const counts = new Array<number>(50).fill(0);
		for (let i = 0; i < 10_000; i++) counts[eventPartOf(`chn-nor-call-${i}`, 50)]!++;
		expect(Math.min(...counts)).toBeGreaterThan(120);
		expect(Math.max(...counts)).toBeLessThan(300);
	});
});

it('all pages are printed where the manifest says nothing else', () => {
	expect(readPrintedPages()).toEqual(ALL_PRINTED);
});
