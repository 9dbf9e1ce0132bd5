// Where does an article tell an event, and what may be quoted of it?
import type { Article, Span } from '../../src/lib/model/article';
import type { EventRecord } from '../../src/lib/model/event';
import { excerptPolicyOf, MAX_EXCERPT_WORDS, type Site } from '../../src/lib/model/site';
import type { Row } from './schema';

/** Rows of table `mentions`: one per sentence that tells the event. Throws if a source's article is unknown. */
export function mentionRows(
	event: EventRecord,
	articles: ReadonlyMap<string, Article>,
	site: Site,
): Row<'mentions'>[] {
	return event.sources.flatMap((source, ord) => {
		const article = articles.get(source.article);
		if (!article) throw new Error(`unknown article of event ${event.id}: ${source.article}`);
		const isQuotable = excerptPolicyOf(site, article.publisher) === 'short';
		return source.evidence.map((span, part) => ({
			event_id: event.id,
			article_id: source.article,
			ord,
			part,
			span_start: span.start,
			span_end: span.end,
			rule: source.rule,
			date: source.date,
			basis: source.dateBasis,
			status: source.status,
			venue_place: source.venue?.place ?? null,
			venue_country: source.venue?.country ?? null,
			paragraph: paragraphAt(article, span.start),
			excerpt: isQuotable ? excerptOf(article.text, span) : null,
		}));
	});
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
