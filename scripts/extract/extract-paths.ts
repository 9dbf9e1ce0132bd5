// Which events do the articles at some paths tell?
import type { Article } from '../../src/lib/model/article';
import type { EventRecord, Mention } from '../../src/lib/model/event';
import type { Problem } from '../../src/lib/model/problem';
import { compileLexicon } from '../../src/lib/extract/lexicon';
import type { Told } from '../../src/lib/extract/link/cluster-mentions';
import type { NameBook } from '../../src/lib/extract/link/event-title';
import { makeNameBook } from '../../src/lib/extract/link/name-book';
import type { Extraction } from '../../src/lib/extract/pipeline';
import type { ReadOptions } from '../../src/lib/extract/read/read-file';
import type { Reference } from '../../src/lib/reference/reference';
import { readPaths, type GivenPath } from '../read-paths';
import { extractBatch, type Batch } from './extract-batch';
import { linkInParts } from './link-in-parts';
import { ThreadPool } from './thread-pool';

/** What came out of all files. */
export interface PathExtraction {
	events: EventRecord[];
	articles: number;
	/** Articles that no worker could read; none without a queue. */
	lost: number;
	/** Candidates that gave no event, by reason. */
	leftOut: Map<string, number>;
	problems: Problem[];
}

/** Looks at one article's result while the others are still to come. */
export type Watch = (extraction: Extraction, names: NameBook) => void;

/** Those who extract and link in parallel: threads, or workers behind a queue. */
export interface Pool {
	/** So many articles may be out before an answer is taken, and so many parts of linking at once. */
	readonly room: { articles: number; parts: number };
	extract(articles: readonly Article[]): Promise<Batch>;
	/** Clusters mentions of one part; null where nobody could. */
	link(mentions: readonly Mention[]): Promise<Told[] | null>;
	close(): Promise<void>;
}

export interface PathOptions extends ReadOptions {
	/** Sees every article; it needs one thread. */
	watch?: Watch;
	onProblem?: (problem: Problem) => void;
	/** Number of threads; the result is the same with any. */
	jobs?: number;
	/** Workers elsewhere that extract instead; the result is the same. */
	pool?: Pool;
	/** What is kept of a mention until all are linked. */
	keep?: (mention: Mention) => Mention;
}

/** Batches in the order of the files, whatever the number of threads. */
async function* extractAll(
	paths: readonly GivenPath[],
	reference: Reference,
	options: PathOptions,
	names: NameBook,
	pool: Pool | null,
): AsyncGenerator<{ batch: Batch; problems: Problem[] }> {
	const { watch } = options;
	if (pool === null) {
		const lexicon = compileLexicon(reference);
		const look = watch && ((extraction: Extraction) => watch(extraction, names));
		for await (const { articles, problems } of readPaths(paths, options))
			yield { batch: extractBatch(articles, lexicon, look), problems };
		return;
	}
	const waiting: { batch: Promise<Batch>; problems: Problem[]; articles: number }[] = [];
	let out = 0;
	const take = async () => {
		const { batch, problems, articles } = waiting.shift()!;
		out -= articles;
		return { batch: await batch, problems };
	};
	for await (const { articles, problems } of readPaths(paths, options)) {
		const batch = pool.extract(articles);
		// A failure is told when its turn comes, not before.
		batch.catch(() => {});
		waiting.push({ batch, problems, articles: articles.length });
		out += articles.length;
		// One portion stays out, so that nobody waits while the next is read.
		while (waiting.length > 1 && out >= pool.room.articles) yield await take();
	}
	while (waiting.length > 0) yield await take();
}

/** Threads or the given workers; null where one thread does it all. */
function openPool({ jobs = 1, pool, watch }: PathOptions, reference: Reference): Pool | null {
	if (watch) return null;
	return pool ?? (jobs > 1 ? new ThreadPool(jobs, reference) : null);
}

/** Reads, extracts and links. Faults of files are collected, and told to `onProblem` as they are found. */
export async function extractPaths(
	paths: readonly GivenPath[],
	reference: Reference,
	options: PathOptions = {},
): Promise<PathExtraction> {
	const pool = openPool(options, reference);
	try {
		return await extractWith(pool, paths, reference, options);
	} finally {
		await pool?.close();
	}
}

async function extractWith(
	pool: Pool | null,
	paths: readonly GivenPath[],
	reference: Reference,
	options: PathOptions,
): Promise<PathExtraction> {
	const names = makeNameBook(reference);
	const { keep = (mention) => mention, onProblem } = options;
	const mentions: Mention[] = [];
	const problems: Problem[] = [];
	const leftOut = new Map<string, number>();
	let articles = 0;
	let lost = 0;
	for await (const { batch, problems: found } of extractAll(paths, reference, options, names, pool)) {
		const setAside = (batch.setAside ?? []).map(({ article, error }) => ({
			file: article,
			line: 1,
			message: `set aside, no worker could read it: ${error}`,
		}));
		for (const problem of [...found, ...setAside]) {
			problems.push(problem);
			onProblem?.(problem);
		}
		lost += setAside.length;
		articles += batch.articles;
		for (const reason of batch.reasons) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
		for (const mention of batch.mentions) mentions.push(keep(mention));
	}
	const elsewhere = pool && { link: (part: readonly Mention[]) => pool.link(part), room: pool.room.parts };
	return { events: await linkInParts(mentions, names, elsewhere), articles, lost, leftOut, problems };
}
