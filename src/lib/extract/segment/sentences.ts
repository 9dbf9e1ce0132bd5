// Which sentences does an article have, and which of them are headlines and datelines?
import type { Article, Span } from '../../model/article';
import { isHeadlineLine } from '../read/headline-line';
import { isBoilerplate } from './boilerplate';
import { datelineLength, isDateLine } from './dateline';
import { paragraphsOf } from './paragraphs';
import { sentenceEnds } from './sentence-breaks';

export type SentenceKind = 'headline' | 'dateline' | 'body';

/** A sentence: trimmed UTF-16 offsets into the article's text. */
export interface Sentence extends Span {
	/** Number of the paragraph in the article, from 0. */
	paragraph: number;
	/** A dateline is the place, day and agency at the head of a report, or a line that only dates it. */
	kind: SentenceKind;
}

/** Longer paragraphs without a mark are cut at a blank, so that no rule meets a sentence of a megabyte. */
const LONGEST_SENTENCE = 4000;

function pushBody(sentences: Sentence[], text: string, start: number, end: number, paragraph: number): void {
	const push = (from: number, to: number) => {
		while (from < to && /\s/.test(text[from]!)) from++;
		while (to > from && /\s/.test(text[to - 1]!)) to--;
		if (to > from) sentences.push({ start: from, end: to, paragraph, kind: 'body' });
	};
	let from = start;
	for (const stop of sentenceEnds(text.slice(start, end))) {
		while (start + stop - from > LONGEST_SENTENCE) {
			const blank = text.lastIndexOf(' ', from + LONGEST_SENTENCE);
			const cut = blank > from ? blank : from + LONGEST_SENTENCE;
			push(from, cut);
			from = cut;
		}
		push(from, start + stop);
		from = start + stop;
	}
}

/** The article's sentences in order; boilerplate is covered by none of them. */
export function segmentArticle(article: Pick<Article, 'text' | 'start' | 'end'>): Sentence[] {
	const { text } = article;
	const sentences: Sentence[] = [];
	paragraphsOf(article).forEach((span, paragraph, all) => {
		const { start, end } = span;
		const content = text.slice(start, end);
		if (isBoilerplate(content)) return;
		if (isDateLine(content)) {
			sentences.push({ start, end, paragraph, kind: 'dateline' });
		} else if (span.isOneLine && isHeadlineLine(content) && (paragraph === 0 || paragraph < all.length - 1)) {
			// A last line without its point is a text that was cut short.
			sentences.push({ start, end, paragraph, kind: 'headline' });
		} else {
			const head = datelineLength(content);
			const dateline = content.slice(0, head).trimEnd();
			if (head > 0) sentences.push({ start, end: start + dateline.length, paragraph, kind: 'dateline' });
			pushBody(sentences, text, start + head, end, paragraph);
		}
	});
	return sentences;
}
