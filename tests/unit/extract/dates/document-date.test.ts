import { describe, expect, it } from 'vitest';
import { findDocumentDate } from '../../../../src/lib/extract/annotate/document-date';
import { readFile } from '../../../../src/lib/extract/read/read-file';
import { segmentArticle } from '../../../../src/lib/extract/segment/sentences';

function datesOf(name: string, text: string) {
	const { articles } = readFile({ name, bytes: new TextEncoder().encode(text) });
	return articles.map((article) => {
		const found = findDocumentDate(article, segmentArticle(article));
		return found && [found.edtf, found.basis];
	});
}

describe('findDocumentDate', () => {
	it.each([
		[
			'front matter',
			'---\npublished: 2024-02-09\n---\nOSLO, Feb. 8 (NTB) — They met.',
			['2024-02-09', 'stated'],
		],
		[
			'dateline with year',
			'OSLO, 8 February 2023 (NTB) — They met on Wednesday.',
			['2023-02-08', 'dateline'],
		],
		[
			'a line with the date',
			'Ministers meet\n\n5 March 2021\n\nThe two ministers met.',
			['2021-03-05', 'dateline'],
		],
		[
			'year from a full date in the text',
			'OSLO, Feb. 8 (NTB) — They met on Wednesday. They had first met on 3 May 2022.',
			['2023-02-08', 'dateline'],
		],
		[
			'year from the weekday near a plain year',
			'OSLO, Feb. 8 (NTB) — They met on Thursday. Trade has grown since 2023.',
			['2024-02-08', 'dateline'],
		],
		['latest date told', 'On 3 May 2022 they met. On 5 June 2023 they spoke.', ['2023-06-05', 'told']],
		[
			'a date ahead does not count',
			'On 3 May 2022 they met. They will meet on 5 June 2023.',
			['2022-05-03', 'told'],
		],
		['a later year counts', 'They set up relations on 3 May 1950. They met often in 2025.', ['2025', 'told']],
		['nothing', 'The two ministers met on Monday.', null],
		['a span ahead', 'He will visit on 10-12 September 2022.', null],
	])('%s', (_, text, expected) => {
		expect(datesOf('a.md', text)).toEqual([expected]);
	});

	it('takes the month from the other posts of a newsletter', () => {
		const text = [
			'Ministers of Norway and Chile meet in Oslo',
			'',
			'On 5 February 2024 the two ministers met.',
			'',
			'Continue reading Ministers of Norway and Chile meet in Oslo',
			'',
			'Delegates report back from their visit',
			'',
			'The delegates visited Chile last month.',
			'',
			'Continue reading Delegates report back from their visit',
		].join('\n');
		expect(datesOf('n.txt', text)).toEqual([
			['2024-02-05', 'told'],
			['2024-02', 'neighbours'],
		]);
	});
});
