import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
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
});

/** Titles that some form could read as something else. */
const ODD_TITLES = [
	['plain', 'China and Norway'],
	['letters of other scripts', 'Türkiye, 日本, Вучић, São Tomé'],
	['characters that TeX acts on', '100 % & $5_x^2 ~ # \\ done'],
	['a command', '$x$ \\textbf{b} \\input{/etc/passwd}'],
	['a brace that opens nothing', 'unbalanced { brace'],
	['a brace that closes nothing', 'unbalanced } brace'],
	['a stroke at the end', 'ends with \\'],
	['markup', 'a <b>bold</b> title'],
	['a record of its own', 'TY  - DATA\nER  - \nTI  - injected'],
	['an entry of its own', '@article{x, title={y}}'],
	['quotes', '“curly” "straight" \'single\''],
	['a formula', '=HYPERLINK("http://x.example")'],
	['many words', 'Norway and China '.repeat(20).trim()],
] as const;

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** What another program reads from a citation; it is told the form, since it would guess by the title too. */
function readBack(text: string, form: string): Record<string, unknown> {
	const { data: items } = new Cite(text, { generateGraph: false, forceType: form });
	expect(items).toHaveLength(1);
	return items[0] ?? {};
}

describe.each(ODD_TITLES)('a citation with %s in its title', (_, title) => {
	const cited = { title, path: '/?q=a%26b&country=CHN', filter: `words “${title}”` };
	const texts = writeCitations(cited, data);
	const address = 'https://atlas.example/?q=a%26b&country=CHN';

	it('is one record of RIS, line by line, and read back whole', () => {
		const lines = texts.ris.split('\n');
		expect(lines.map((line) => line.slice(0, 6))).toEqual(
			['TY', 'ID', 'TI', 'PB', 'PY', 'DA', 'ET', 'N1', 'UR', 'ER'].map((tag) => `${tag}  - `),
		);
		expect(readBack(texts.ris, '@ris/file')).toMatchObject({
			title: oneLine(title),
			URL: address,
			version: versionOf(data.checksum),
			note: expect.stringContaining(data.checksum) as string,
			issued: { 'date-parts': [[2024, 2, 13]] },
		});
	});

	it('is one entry of BibTeX with even braces and no bare command, and read back whole', () => {
		const { bibtex } = texts;
		expect(bibtex.split('{').length).toBe(bibtex.split('}').length);
		// The older dialect knows the year alone.
		for (const [form, date] of [
			['@bibtex/text', [2024]],
			['@biblatex/text', [2024, 2, 13]],
		] as const) {
			const read = readBack(bibtex, form);
			expect(String(read.title).replace(/<\/?span[^>]*>/g, '')).toBe(oneLine(title));
			expect(decodeURIComponent(String(read.URL))).toBe(address);
			expect(read.note).toContain(data.checksum);
			expect(read.issued).toEqual({ 'date-parts': [date] });
		}
	});

	it('is a list of one item of CSL-JSON, and one line of text', () => {
		expect(readBack(texts.csl, '@else/json')).toMatchObject({
			title: oneLine(title),
			URL: address,
			type: 'dataset',
		});
		expect(texts.plain).not.toContain('\n');
		expect(texts.plain).toContain(oneLine(title));
	});
});
