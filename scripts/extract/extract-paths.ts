// Which events do the articles at some paths tell?
import type { EventRecord, Mention } from '../../src/lib/model/event';
import type { Problem } from '../../src/lib/model/problem';
import { compileLexicon } from '../../src/lib/extract/lexicon';
import { linkMentions } from '../../src/lib/extract/link/link';
import type { NameBook } from '../../src/lib/extract/link/event-title';
import { makeNameBook } from '../../src/lib/extract/link/name-book';
import { extractArticle, type Extraction } from '../../src/lib/extract/pipeline';
import type { ReadOptions } from '../../src/lib/extract/read/read-file';
import type { Reference } from '../../src/lib/reference/reference';
import { readPaths, type GivenPath } from '../read-paths';

/** What came out of all files. */
export interface PathExtraction {
	events: EventRecord[];
	articles: number;
	/** Candidates that gave no event, by reason. */
	leftOut: Map<string, number>;
	problems: Problem[];
}

/** Looks at one article's result while the others are still to come. */
export type Watch = (extraction: Extraction, names: NameBook) => void;

/** Reads, extracts and links. Faults of files are collected, and told to `onProblem` as they are found. */
export async function extractPaths(
	paths: readonly GivenPath[],
	reference: Reference,
	options: ReadOptions & { watch?: Watch; onProblem?: (problem: Problem) => void } = {},
): Promise<PathExtraction> {
	const lexicon = compileLexicon(reference);
	const names = makeNameBook(reference);
	const mentions: Mention[] = [];
	const problems: Problem[] = [];
	const leftOut = new Map<string, number>();
	let articles = 0;
	for await (const reading of readPaths(paths, options)) {
		for (const problem of reading.problems) {
			problems.push(problem);
			options.onProblem?.(problem);
		}
		for (const article of reading.articles) {
			articles++;
			const extraction = extractArticle(article, lexicon);
			const { mentions: told, dropped } = extraction;
			for (const { reason } of dropped) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
			for (const mention of told) mentions.push(mention);
			options.watch?.(extraction, names);
		}
	}
	const events = linkMentions(mentions, { names });
	return { events, articles, leftOut, problems };
}
