// Which events does one article tell, and what of it cannot be dated?
import type { Lexicon } from '../../src/lib/extract/lexicon';
import { extractArticle } from '../../src/lib/extract/pipeline';
import type { Article } from '../../src/lib/model/article';
import type { Mention } from '../../src/lib/model/event';
import type { Problem } from '../../src/lib/model/problem';
import { recordArticle, type ArticleRecord } from './article-record';

/** A problem whose file the reader of the article knows. */
export type Flaw = Omit<Problem, 'file'>;

/** What one article gave: plain data, which can be kept. */
export interface ArticleReading {
	/** `published` is the date that was found where none is stated. */
	article: ArticleRecord;
	mentions: Mention[];
	/** The article has no date, and that cost events: a person can mend it. */
	undatedArticle: Flaw | null;
	undatedEvents: Flaw[];
}

/** Extracts the events of an article. */
export function readArticle(article: Article, lexicon: Lexicon): ArticleReading {
	const { mentions, dropped, scene } = extractArticle(article, lexicon);
	const published = article.published ?? scene.documentDate?.edtf ?? null;
	const which = article.id === article.document ? '' : ` (${article.id})`;
	const undatedEvents = dropped
		.filter(({ reason }) => reason === 'undated')
		.map(({ start, rule }) => ({
			line: lineAt(article, start),
			message: `no date for this event, ${rule}${which}`,
		}));
	const isUndated = published === null && (undatedEvents.length > 0 || mentions.length === 0);
	const undatedArticle = {
		line: lineAt(article, article.start),
		message: `no date in this article${which}: state one in the front matter, as \`published: 2024-02-05\``,
	};
	const evidence = mentions.flatMap((mention) => mention.evidence);
	return {
		article: recordArticle({ ...article, published }, evidence),
		mentions,
		undatedArticle: isUndated ? undatedArticle : null,
		undatedEvents,
	};
}

/** Line of an offset; counts within the item's text where that is not the file's (feeds, JSON Lines). */
function lineAt({ text }: Article, offset: number): number {
	return (text.slice(0, offset).match(/\n/g)?.length ?? 0) + 1;
}
