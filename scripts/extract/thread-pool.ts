// How do several threads share articles, and the results still come in the articles' order?
import { Worker } from 'node:worker_threads';
import type { Told } from '../../src/lib/extract/link/cluster-mentions';
import type { Article } from '../../src/lib/model/article';
import type { Mention } from '../../src/lib/model/event';
import type { Reference } from '../../src/lib/reference/reference';
import type { Batch } from './extract-batch';
import { ARTICLES_PER_BATCH, extractInBatches } from './extract-in-batches';

/** So many batches are out for each thread, so that none waits for the reader: memory does not grow with the archive. */
const BATCHES_PER_THREAD = 3;

/** What a thread throws away is collected in small portions: several threads share one limit of memory. */
const YOUNG_MB = 8;

/** Threads do not inherit the loader that lets Node read TypeScript: they ask for it first. */
const START = `const { workerData } = require('node:worker_threads');
import(workerData.loader).then(({ register }) => {
	register();
	return import(workerData.module);
});`;

/** What a thread is started with. */
export interface ThreadData {
	module: string;
	loader: string;
	reference: Reference;
}

/** What a thread is handed. */
export type ThreadTask = { articles: readonly Article[] } | { mentions: readonly Mention[] };

/** Threads that extract and link; close it when done. */
export class ThreadPool {
	readonly #workers: Worker[];
	/** Per thread, those who wait for its answers, in order. */
	readonly #waiting: { resolve: (answer: unknown) => void; reject: (error: unknown) => void }[][];
	#next = 0;

	constructor(threads: number, reference: Reference) {
		const data: ThreadData = {
			module: new URL('./extract-worker.ts', import.meta.url).href,
			loader: import.meta.resolve('tsx/esm/api'),
			reference,
		};
		this.#workers = Array.from(
			{ length: threads },
			() =>
				new Worker(START, {
					eval: true,
					workerData: data,
					resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
				}),
		);
		this.#waiting = this.#workers.map(() => []);
		this.#workers.forEach((worker, index) => {
			const waiting = this.#waiting[index]!;
			worker.on('message', (answer: unknown) => waiting.shift()?.resolve(answer));
			worker.on('error', (error) => {
				for (const { reject } of waiting.splice(0)) reject(error);
			});
		});
	}

	get room(): { articles: number; parts: number } {
		const threads = this.#workers.length;
		return { articles: threads * BATCHES_PER_THREAD * ARTICLES_PER_BATCH, parts: threads };
	}

	/** Hands the articles to all threads in turn. */
	extract(articles: readonly Article[]): Promise<Batch> {
		return extractInBatches(articles, (few) => this.#hand({ articles: few }) as Promise<Batch>);
	}

	/** Hands the mentions to the next thread. */
	link(mentions: readonly Mention[]): Promise<Told[]> {
		return this.#hand({ mentions }) as Promise<Told[]>;
	}

	#hand(task: ThreadTask): Promise<unknown> {
		const index = this.#next++ % this.#workers.length;
		return new Promise((resolve, reject) => {
			this.#waiting[index]!.push({ resolve, reject });
			this.#workers[index]!.postMessage(task);
		});
	}

	async close(): Promise<void> {
		await Promise.all(this.#workers.map((worker) => worker.terminate()));
	}
}
