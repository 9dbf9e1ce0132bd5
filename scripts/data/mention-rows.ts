// Where does an article tell an event, and what may be quoted of it?
import type { EventRecord } from '../../src/lib/model/event';
import { excerptPolicyOf, type Site } from '../../src/lib/model/site';
import type { ArticleRecord } from './article-record';
import type { Row } from './schema';

/** Rows of table `mentions`: one per sentence that tells the event. Throws if a source's article or passage is unknown. */
export function mentionRows(
	event: EventRecord,
	articles: ReadonlyMap<string, ArticleRecord>,
	site: Site,
): Row<'mentions'>[] {
	return event.sources.flatMap((source, ord) => {
		const article = articles.get(source.article);
		if (!article) throw new Error(`unknown article of event ${event.id}: ${source.article}`);
		const isQuotable = excerptPolicyOf(site, article.publisher) === 'short';
		return source.evidence.map((span, part) => {
			const passage = article.passages.find(({ start, end }) => start === span.start && end === span.end);
			if (!passage) throw new Error(`unknown passage of article ${article.id}: ${span.start}`);
			return {
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
				paragraph: passage.paragraph,
				excerpt: isQuotable ? passage.excerpt : null,
			};
		});
	});
}
