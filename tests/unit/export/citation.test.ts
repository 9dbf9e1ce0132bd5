import { describe, expect, it } from 'vitest';
import { makeCslItem, versionOf, writePlainCitation } from '../../../src/lib/export/citation';
import { writeCitations } from '../../../src/lib/export/write-citations';

const data = {
	site: { title: 'Bilateral', address: 'https://atlas.example', description: 'x' },
	checksum: 'abcdef0123456789'.repeat(4),
	date: '2024-02-13',
	events: 25,
};
const subject = { title: 'China and Norway', path: '/pair/CHN-NOR', filter: null };

describe('citations', () => {
	it('name version, date, number of events and address', () => {
		expect(writePlainCitation(subject, data)).toBe(
			'“China and Norway”, Bilateral, an atlas of diplomatic contacts, data of 13 February 2024 (25 events), version abcdef012345, https://atlas.example/pair/CHN-NOR.',
		);
	});

	it('name the filter of a view', () => {
		const view = {
			title: 'China: 3 visits',
			path: '/?country=CHN&type=visit',
			filter: 'country China, type visit',
		};
		expect(writePlainCitation(view, data)).toContain(', filter country China, type visit, ');
		expect(makeCslItem(view, data)).toMatchObject({
			URL: 'https://atlas.example/?country=CHN&type=visit',
			version: versionOf(data.checksum),
			note: expect.stringContaining('Filter: country China, type visit.') as string,
		});
	});

	it('stay below the base where no address is set', () => {
		const here = { ...data, site: { ...data.site, address: null } };
		expect(makeCslItem(subject, here).URL).toBe('/pair/CHN-NOR');
	});

	it('are written for reference managers with the checksum', () => {
		const texts = writeCitations(subject, data);
		expect(texts.bibtex).toMatch(/^@\w+\{bilateralpairCHNNORabcdef012345,/);
		expect(texts.bibtex).toContain(data.checksum);
		expect(texts.ris.split('\n')[0]).toBe('TY  - DATA');
		expect(texts.ris).toContain(`UR  - https://atlas.example/pair/CHN-NOR`);
		expect(texts.ris).toContain(data.checksum);
		const [item] = JSON.parse(texts.csl) as Record<string, unknown>[];
		expect(item).toEqual(makeCslItem(subject, data));
	});

	it.each([
		['letters of other scripts', 'Türkiye, 日本, Вучић', ['日本', 'Вучић']],
		['markup', 'a <b>bold</b> title', ['‹b›bold‹/b›']],
	])('keep %s in BibTeX, with even braces', (_, title, kept) => {
		const { bibtex } = writeCitations({ ...subject, title }, data);
		for (const part of kept) expect(bibtex).toContain(part);
		expect(bibtex.split('{').length).toBe(bibtex.split('}').length);
	});
});
