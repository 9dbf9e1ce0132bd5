// Which events does one article tell, and what of it cannot be dated?
import type { Lexicon } from '../../src/lib/extract/lexicon';
import { extractArticle } from '../../src/lib/extract/pipeline';
import type { Article } from '../../src/lib/model/article';
import type { Mention } from '../../src/lib/model/event';
import type { Problem } from '../../src/lib/model/problem';

/** What one article gave; `file` of its problems is the name that was passed in. */
export interface ArticleReading {
	/** `published` is the date that was found where none is stated. */
	article: Article;
	mentions: Mention[];
	/** The article has no date, and that cost events: a person can mend it. */
	undatedArticle: Problem | null;
	undatedEvents: Problem[];
}

/** Extracts the events of an article that stands in `file`. */
export function readArticle(article: Article, file: string, lexicon: Lexicon): ArticleReading {
	const { mentions, dropped, scene } = extractArticle(article, lexicon);
	const published = article.published ?? scene.documentDate?.edtf ?? null;
	const which = article.id === article.document ? '' : ` (${article.id})`;
	const undatedEvents = dropped
		.filter(({ reason }) => reason === 'undated')
		.map(({ start, rule }) => ({
			file,
			line: lineAt(article, start),
			message: `no date for this event, ${rule}${which}`,
		}));
	const isUndated = published === null && (undatedEvents.length > 0 || mentions.length === 0);
	const undatedArticle = {
		file,
		line: lineAt(article, article.start),
		message: `no date in this article${which}: state one in the front matter, as \`published: 2024-02-05\``,
	};
	return {
		article: { ...article, published },
		mentions,
		undatedArticle: isUndated ? undatedArticle : null,
		undatedEvents,
	};
}

/** Line of an offset; counts within the item's text where that is not the file's (feeds, JSON Lines). */
function lineAt({ text }: Article, offset: number): number {
	return (text.slice(0, offset).match(/\n/g)?.length ?? 0) + 1;
}
