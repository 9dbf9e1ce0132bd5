// How does a small corpus become a long one? Repeated with its years shifted, as JSON Lines.
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Article } from '../../src/lib/model/article';

/** Years are shifted within a century, so that every date stays one that articles could tell. */
const SPAN_YEARS = 100;
const YEAR = /\b(?:19|20)\d\d\b/g;

function shift(text: string, by: number): string {
	return text.replace(YEAR, (year) => String(1925 + ((Number(year) - 1925 + by) % SPAN_YEARS)));
}

/** Writes `count` articles to a file, one a line. */
export function writeLongCorpus(path: string, articles: readonly Article[], count: number): void {
	const file = openSync(path, 'w');
	let lines: string[] = [];
	for (let index = 0; index < count; index++) {
		const article = articles[index % articles.length]!;
		const by = Math.floor(index / articles.length);
		lines.push(
			JSON.stringify({
				title: article.title === null ? undefined : shift(article.title, by),
				publisher: article.publisher ?? undefined,
				published: article.published === null ? undefined : shift(article.published, by),
				body: shift(article.text.slice(article.start, article.end), by),
			}),
		);
		if (lines.length === 500 || index === count - 1) {
			writeSync(file, `${lines.join('\n')}\n`);
			lines = [];
		}
	}
	closeSync(file);
}
