// How does a small corpus become a long one? Repeated with its years and countries shifted, as JSON Lines.
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Article } from '../../src/lib/model/article';
import type { NameShift } from './shift-names';

/** Years are shifted within a century, so that every date stays one that articles could tell. */
const SPAN_YEARS = 100;
const YEAR = /\b(?:19|20)\d\d\b/g;

function shiftYears(text: string, by: number): string {
	return text.replace(YEAR, (year) => String(1925 + ((Number(year) - 1925 + by) % SPAN_YEARS)));
}

/** Writes `count` articles to a file, one a line; each repetition tells of later years and of other countries. */
export function writeLongCorpus(
	path: string,
	articles: readonly Article[],
	count: number,
	shiftNames: NameShift,
): void {
	const file = openSync(path, 'w');
	let lines: string[] = [];
	for (let index = 0; index < count; index++) {
		const article = articles[index % articles.length]!;
		const by = Math.floor(index / articles.length);
		const shift = (text: string) => shiftNames(shiftYears(text, by), by);
		lines.push(
			JSON.stringify({
				title: article.title === null ? undefined : shift(article.title),
				publisher: article.publisher === null ? undefined : shiftNames(article.publisher, by),
				published: article.published === null ? undefined : shiftYears(article.published, by),
				body: shift(article.text.slice(article.start, article.end)),
			}),
		);
		if (lines.length === 500 || index === count - 1) {
			writeSync(file, `${lines.join('\n')}\n`);
			lines = [];
		}
	}
	closeSync(file);
}
