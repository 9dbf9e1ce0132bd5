// What is kept of an article once it is read? All but its text.
import type { Article, Span } from '../../src/lib/model/article';
import { MAX_EXCERPT_WORDS } from '../../src/lib/model/site';

/** Where a sentence stands, and its words as far as they may ever be quoted. */
export interface Passage extends Span {
	paragraph: number;
	excerpt: string;
}

/** An article without its text, and the passages that tell of events. */
export interface ArticleRecord extends Omit<Article, 'text' | 'start' | 'end'> {
	passages: Passage[];
}

/** Keeps of the article what records need; `spans` are those of the evidence. */
export function recordArticle(article: Article, spans: readonly Span[]): ArticleRecord {
	const { text, start: _start, end: _end, ...kept } = article;
	const passages = new Map<string, Passage>();
	for (const span of spans) {
		const { start, end } = span;
		const paragraph = paragraphAt(article, start);
		passages.set(`${start} ${end}`, { start, end, paragraph, excerpt: excerptOf(text, span) });
	}
	return { ...kept, passages: [...passages.values()] };
}

/** Number of the paragraph that an offset stands in, from 1 at the article's start; blank lines part paragraphs. */
export function paragraphAt(article: Pick<Article, 'text' | 'start'>, offset: number): number {
	const before = article.text.slice(article.start, offset).trimStart();
	return (before.match(/\r?\n[ \t]*\r?\n\s*/g)?.length ?? 0) + 1;
}

/** The span's words, at most {@link MAX_EXCERPT_WORDS}; an ellipsis where they are cut. */
export function excerptOf(text: string, span: Span): string {
	const words = text.slice(span.start, span.end).trim().split(/\s+/);
	return words.length <= MAX_EXCERPT_WORDS
		? words.join(' ')
		: `${words.slice(0, MAX_EXCERPT_WORDS).join(' ')} …`;
}
