import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadReference } from '../../../../scripts/read-reference';
import { explainArticle } from '../../../../src/lib/extract/explain/explain-article';
import { compileLexicon } from '../../../../src/lib/extract/lexicon';
import { linkMentions } from '../../../../src/lib/extract/link/link';
import { makeNameBook } from '../../../../src/lib/extract/link/name-book';
import { extractArticle } from '../../../../src/lib/extract/pipeline';
import { readFile } from '../../../../src/lib/extract/read/read-file';
import { READABLE_ENDINGS } from '../../../../src/lib/extract/read/readable-endings';
import type { Article } from '../../../../src/lib/model/article';
import { checkMention } from './check-mention';
import { mutate, type Mutation } from './mutate';

const { reference } = await loadReference();
const lexicon = compileLexicon(reference);
const names = makeNameBook(reference);
const known = {
	countries: new Set(reference.countries.map(({ code }) => code)),
	organisations: new Set(reference.organisations.map(({ id }) => id)),
};
const FOLDER = 'data/articles';
const TEXTS = readdirSync(FOLDER)
	.sort()
	.map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'));
const encode = (text: string) => new TextEncoder().encode(text);

/** Reads, extracts, explains and checks; gives what came out. */
function run(name: string, bytes: Uint8Array) {
	const { articles } = readFile({ name, bytes }, { published: '2024-02-08' });
	return articles.map((article: Article) => {
		const extraction = extractArticle(article, lexicon);
		for (const mention of extraction.mentions) checkMention(mention, article, known);
		for (const { start, end } of extraction.dropped) {
			expect(start).toBeGreaterThanOrEqual(article.start);
			expect(end).toBeLessThanOrEqual(article.end);
		}
		const { runs } = explainArticle(extraction, names);
		expect(runs.map(({ text }) => text).join('')).toBe(article.text.slice(article.start, article.end));
		return extraction.mentions;
	});
}

const ending = fc.constantFrom(...READABLE_ENDINGS);
const mutation: fc.Arbitrary<Mutation> = fc.record({
	kind: fc.constantFrom('cut', 'double', 'swap', 'insert', 'upper', 'join'),
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.nat(200),
	words: fc.oneof(
		fc.string({ unit: 'binary', maxLength: 20 }),
		fc.constantFrom(
			' met ',
			' on Monday',
			' will visit China',
			'“',
			'\n\n',
			', ',
			'(',
			' 2024-13-45 ',
			'\u0301',
			'🤝',
		),
	),
});

describe('the extractor', () => {
	it('reads bytes of any kind', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 600 }), ending, (bytes, end) => {
				run(`a${end}`, bytes);
			}),
			{ numRuns: 150 },
		);
	});

	it('reads texts of any letters', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), ending, (text, end) => {
				run(`a${end}`, encode(text));
			}),
			{ numRuns: 150 },
		);
	});

	it('gives valid records of articles that were cut up, twice the same', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...TEXTS),
				fc.constantFrom(...TEXTS),
				fc.array(mutation, { minLength: 1, maxLength: 6 }),
				(text, other, mutations) => {
					const bytes = encode(mutate(text, other, mutations));
					expect(run('a.md', bytes)).toEqual(run('a.md', bytes));
				},
			),
			{ numRuns: 60 },
		);
	});

	it('reads an article the same whatever was read before it', () => {
		const expected = TEXTS.map((text) => run('a.md', encode(text)));
		const places = [...TEXTS.keys()];
		fc.assert(
			fc.property(
				fc.shuffledSubarray(places, { minLength: places.length }),
				fc.array(mutation, { minLength: 1, maxLength: 6 }),
				(order, mutations) => {
					const read = new Map<number, ReturnType<typeof run>>();
					for (const at of order) {
						run('a.md', encode(mutate(TEXTS[at]!, TEXTS[0]!, mutations)));
						read.set(at, run('a.md', encode(TEXTS[at]!)));
					}
					expect(places.map((at) => read.get(at))).toEqual(expected);
				},
			),
			{ numRuns: 4 },
		);
	});

	it('gives the same records in any order of the files', () => {
		const mentions = TEXTS.map((text, index) => run(`a${index}.md`, encode(text)).flat());
		const expected = linkMentions(mentions.flat(), { names });
		expect(expected.length).toBeGreaterThan(20);
		fc.assert(
			fc.property(fc.shuffledSubarray(mentions, { minLength: mentions.length }), (shuffled) => {
				expect(linkMentions(shuffled.flat(), { names })).toEqual(expected);
			}),
			{ numRuns: 20 },
		);
	});
});
