// How are many articles handed out a few at a time, and their results one again?
import type { Article } from '../../src/lib/model/article';
import type { Batch } from './extract-batch';

/** So many articles are handed out at once: a thread's or worker's memory does not grow with what is read in one go. */
export const ARTICLES_PER_BATCH = 50;

/** One result, in order. */
export function joinBatches(batches: readonly Batch[]): Batch {
	return {
		articles: batches.reduce((sum, batch) => sum + batch.articles, 0),
		mentions: batches.flatMap((batch) => batch.mentions),
		reasons: batches.flatMap((batch) => batch.reasons),
		setAside: batches.flatMap((batch) => batch.setAside ?? []),
	};
}

/** Hands the articles to `extract` in batches, all at once; the result is in their order. */
export async function extractInBatches(
	articles: readonly Article[],
	extract: (few: Article[]) => Promise<Batch>,
): Promise<Batch> {
	const batches: Promise<Batch>[] = [];
	for (let from = 0; from < articles.length; from += ARTICLES_PER_BATCH)
		batches.push(extract(articles.slice(from, from + ARTICLES_PER_BATCH)));
	return joinBatches(await Promise.all(batches));
}
