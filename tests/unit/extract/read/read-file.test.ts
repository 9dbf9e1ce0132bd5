import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile, type ReadOptions } from '../../../../src/lib/extract/read/read-file';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (name: string, text: string, options?: ReadOptions) =>
	readFile({ name, bytes: encode(text) }, options);

describe('readFile: Markdown', () => {
	const text =
		'---\ntitle: "Ministers: a meeting"\npublisher: NTB\npublished: 2024-02-05\nsource: The Daily\nurl: https://example.org/1\n---\n\nThey met in Oslo.\n';

	it('reads front matter and keeps offsets into the whole file', () => {
		const { articles, problems } = read('in/talks.md', text);
		expect(problems).toEqual([]);
		const [article] = articles;
		expect(article).toMatchObject({
			id: 'talks',
			document: 'talks',
			title: 'Ministers: a meeting',
			publisher: 'NTB',
			published: '2024-02-05',
			source: 'The Daily',
			url: 'https://example.org/1',
			text,
		});
		expect(text.slice(article!.start, article!.end)).toBe('They met in Oslo.');
	});

	it('reads a file with a byte order mark and Windows line ends', () => {
		const { articles } = read('a.md', `\ufeff${text.replaceAll('\n', '\r\n')}`);
		expect(articles[0]?.title).toBe('Ministers: a meeting');
		expect(articles[0]!.text.slice(articles[0]!.start, articles[0]!.end)).toBe('They met in Oslo.');
	});

	it('takes the date of the command line only where the file tells none', () => {
		expect(read('a.md', text, { published: '2020-01-01' }).articles[0]?.published).toBe('2024-02-05');
		expect(read('a.md', 'They met.', { published: '2020-01-01' }).articles[0]?.published).toBe('2020-01-01');
	});

	it.each([
		['never closed', '---\ntitle: x\nThey met.', 1, 0, /never closed/],
		['bad YAML', '---\ntitle: "x\npublished: 2024\n---\nThey met.', 4, 0, /not valid YAML/],
		['no fields', '---\n- x\n---\nThey met.', 2, 0, /holds no fields/],
		['a list for a title', '---\ntitle: [a, b]\n---\nThey met.', 2, 1, /title must be one line/],
		[
			'no such day',
			'---\ntitle: x\npublished: 2024-02-30\n---\nThey met.',
			3,
			1,
			/no date that exists: "2024-02-30"/,
		],
		['no date', '---\npublished: soon\n---\nThey met.', 2, 1, /no date that exists: "soon"/],
		['no body', '---\ntitle: x\n---\n\n', 4, 0, /no text follows/],
	])('reports front matter: %s', (_, content, line, articles, message) => {
		const reading = read('a.md', content);
		expect(reading.problems).toEqual([
			{ file: 'a.md', line, message: expect.stringMatching(message) as string },
		]);
		expect(reading.articles).toHaveLength(articles);
	});
});

describe('readFile: what cannot be read', () => {
	it.each([
		['an empty file', 'a.txt', new Uint8Array(), 1, /empty/],
		['blank lines only', 'a.md', encode(' \n\n'), 1, /empty/],
		['another kind of file', 'a.docx', encode('x'), 1, /unknown kind of file/],
		['no ending', 'notes', encode('x'), 1, /unknown kind of file/],
		['a zero byte', 'a.txt', new Uint8Array([65, 10, 0, 66]), 2, /not text/],
		['UTF-16', 'a.txt', new Uint8Array([0xff, 0xfe, 65, 0]), 1, /UTF-16/],
		['Latin-1', 'a.txt', new Uint8Array([65, 10, 66, 10, 0xe9, 67]), 3, /not UTF-8/],
		['a cut character', 'a.txt', new Uint8Array([65, 0xe2, 0x80]), 1, /not UTF-8/],
	])('%s', (_, name, bytes, line, message) => {
		expect(readFile({ name, bytes })).toEqual({
			articles: [],
			problems: [{ file: name, line, message: expect.stringMatching(message) as string }],
		});
	});
});

describe('readFile: JSON Lines', () => {
	const line = (fields: object) => JSON.stringify(fields);

	it('gives one document a line, the title above the body', () => {
		const text = `${line({ title: 'Talks', publisher: 'NTB', published: '2024-02-05', url: 'u', body: 'They met.' })}\n\n${line({ body: 'They left.' })}\n`;
		const { articles, problems } = read('in/news.ndjson', text);
		expect(problems).toEqual([]);
		expect(articles.map(({ document, text: own, published }) => [document, own, published])).toEqual([
			['news-1', 'Talks\n\nThey met.', '2024-02-05'],
			['news-3', 'They left.', null],
		]);
	});

	it('reports a bad line and reads the others', () => {
		const text = [
			'{"body":"They met."}',
			'x',
			'[]',
			'{"title":"x"}',
			'{"body":"b","published":"2024-13-01"}',
		].join('\n');
		const { articles, problems } = read('a.jsonl', text);
		expect(articles.map((article) => article.document)).toEqual(['a-1', 'a-5']);
		expect(problems.map((problem) => problem.line)).toEqual([2, 3, 4, 5]);
	});
});

describe('readFile, whatever the bytes', () => {
	it('never throws, and spans lie inside the text', () => {
		const names = fc.constantFrom('a.md', 'a.txt', 'a.ndjson', 'a.html', 'a.xml', 'a.rss', 'a.bin');
		const pieces = [
			'---\n',
			'title: "',
			': [',
			'\n\n',
			'Continue reading X y',
			'<p>',
			'</item>',
			'<rss><channel>',
			'<item>',
			'{"body":"',
			'"}',
			'&amp;',
			'<![CDATA[',
			']]>',
			'A b c d e f',
			'é',
			'\0',
		];
		const texts = fc
			.array(fc.constantFrom(...pieces), { maxLength: 30 })
			.map((list) => encode(list.join('')));
		fc.assert(
			fc.property(names, fc.oneof(texts, fc.uint8Array({ maxLength: 200 })), (name, bytes) => {
				const reading = readFile({ name, bytes });
				expect(reading.articles.length + reading.problems.length).toBeGreaterThan(0);
				for (const { start, end, text } of reading.articles) {
					expect(start).toBeGreaterThanOrEqual(0);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
				}
				expect(readFile({ name, bytes })).toEqual(reading);
			}),
			{ numRuns: 300 },
		);
	});
});
