import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../src/lib/extract/read/read-file';

const SHARED = new URL('../../../../../shared/corpus/newsletter-2024-02.txt', import.meta.url);

function titlesOf(text: string) {
	const { articles } = readFile({ name: 'n.txt', bytes: new TextEncoder().encode(text) });
	return articles.map(({ id, title, start, end }) => ({ id, title, body: text.slice(start, end) }));
}

const paragraphs = (...lines: string[]) => lines.join('\n\n');

describe('newsletters', () => {
	it('splits at headlines that a line at the end repeats', () => {
		const posts = titlesOf(
			paragraphs(
				'Norway and Chile agree on fishing',
				'They met.',
				'A head of a section',
				'They agreed.',
				'Continue reading Norway and Chile agree on fishing',
				'Peru and Fiji open embassies in their capitals',
				'They opened them.',
			),
		);
		expect(posts.map(({ id, title }) => [id, title])).toEqual([
			['n#1', 'Norway and Chile agree on fishing'],
			['n#2', 'Peru and Fiji open embassies in their capitals'],
		]);
		expect(posts[0]?.body).toContain('A head of a section');
		expect(posts[1]?.body.endsWith('They opened them.')).toBe(true);
	});

	it('keeps reprints with the post that they follow', () => {
		const posts = titlesOf(
			paragraphs(
				'Norway and Chile agree on fishing',
				'They met.',
				'The following articles were originally published by the ministries.',
				'Minister of Norway Holds Talks With Minister of Chile',
				'They talked.',
				'King of Norway Meets With the Minister of Chile',
				'They met too.',
				'Peru and Fiji open embassies in their capitals',
				'They opened them.',
				'Continue reading Peru and Fiji open embassies in their capitals',
			),
		);
		expect(posts.map(({ title }) => title)).toEqual([
			'Norway and Chile agree on fishing',
			'Peru and Fiji open embassies in their capitals',
		]);
	});

	it('reads one article with heads of sections as one', () => {
		const posts = titlesOf(
			paragraphs('Norway and Chile agree', 'They met.', 'What is new', 'Much.', 'What is old', 'More.'),
		);
		expect(posts.map(({ id, title }) => [id, title])).toEqual([['n', 'Norway and Chile agree']]);
	});

	it('reads a text without a headline', () => {
		expect(titlesOf('They met in Oslo.\nThey left.').map(({ title }) => title)).toEqual([null]);
	});

	it.skipIf(!existsSync(SHARED))(
		'finds the eleven posts of the shared newsletter (skipped where it is absent)',
		() => {
			expect(titlesOf(readFileSync(SHARED, 'utf8'))).toHaveLength(11);
		},
	);
});
