// Where are the paragraphs of an article?
import type { Article, Span } from '../../model/article';
import { linesOf, type TextLine } from '../read/text-lines';

/** A paragraph: trimmed offsets into the article's text, and whether it stands alone on one line. */
export interface Paragraph extends Span {
	isOneLine: boolean;
}

const HARD_WRAP_SHORTEST = 45;
const HARD_WRAP_LONGEST = 120;
const HARD_WRAP_SHARE = 0.7;
const TERMINAL = /[.!?:…]["”’')\]]*$/;

/** Are the lines broken at a column, as in mail? Then a line break alone ends no paragraph. */
function isHardWrapped(lines: readonly TextLine[]): boolean {
	let followed = 0;
	let wrapped = 0;
	for (let index = 0; index + 1 < lines.length; index++) {
		const line = lines[index]!.text;
		if (!line || !lines[index + 1]!.text) continue;
		followed++;
		const fits = line.length >= HARD_WRAP_SHORTEST && line.length <= HARD_WRAP_LONGEST;
		if (fits && !TERMINAL.test(line)) wrapped++;
	}
	return followed >= 3 && wrapped / followed >= HARD_WRAP_SHARE;
}

/** The article's paragraphs in order; blank lines separate them, and single line breaks unless the text is wrapped. */
export function paragraphsOf(article: Pick<Article, 'text' | 'start' | 'end'>): Paragraph[] {
	const lines = linesOf(article.text, article.start, article.end);
	const joins = isHardWrapped(lines);
	const paragraphs: Paragraph[] = [];
	let isOpen = false;
	for (const line of lines) {
		const last = paragraphs.at(-1);
		if (!line.text) {
			isOpen = false;
		} else if (joins && isOpen && last) {
			last.end = line.end;
			last.isOneLine = false;
		} else {
			paragraphs.push({ start: line.start, end: line.end, isOneLine: true });
			isOpen = true;
		}
	}
	return paragraphs;
}
