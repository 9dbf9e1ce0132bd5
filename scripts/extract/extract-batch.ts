// What do a few articles tell?
import type { Lexicon } from '../../src/lib/extract/lexicon';
import { extractArticle, type Extraction } from '../../src/lib/extract/pipeline';
import type { Article } from '../../src/lib/model/article';
import type { Mention } from '../../src/lib/model/event';

/** Plain data, so that it can pass between threads. */
export interface Batch {
	articles: number;
	mentions: Mention[];
	/** Why candidates gave no event, one entry each. */
	reasons: string[];
	/** Articles that no worker could read, with the error of the last. */
	setAside?: { article: string; error: string }[];
}

/** Extracts the articles; `watch` sees each while the others are still to come. */
export function extractBatch(
	articles: readonly Article[],
	lexicon: Lexicon,
	watch?: (extraction: Extraction) => void,
): Batch {
	const batch: Batch = { articles: articles.length, mentions: [], reasons: [] };
	for (const article of articles) {
		const extraction = extractArticle(article, lexicon);
		batch.mentions.push(...extraction.mentions);
		for (const { reason } of extraction.dropped) batch.reasons.push(reason);
		watch?.(extraction);
	}
	return batch;
}
