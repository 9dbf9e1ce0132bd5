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

interface Thread {
	worker: Worker;
	/** Those who wait for its answers, in order. */
	waiting: { resolve: (answer: unknown) => void; reject: (error: unknown) => void }[];
}

/** Threads that extract and link; close it when done. */
export class ThreadPool {
	#threads: Thread[];
	#next = 0;
	#renewed: Promise<void> | null = null;

	constructor(
		private readonly size: number,
		private readonly reference: Reference,
	) {
		this.#threads = this.#start();
	}

	get room(): { articles: number; parts: number } {
		return { articles: this.size * BATCHES_PER_THREAD * ARTICLES_PER_BATCH, parts: this.size };
	}

	/** Hands the articles to all threads in turn. */
	extract(articles: readonly Article[]): Promise<Batch> {
		return extractInBatches(articles, (few) => this.#hand({ articles: few }) as Promise<Batch>);
	}

	/** Hands the mentions to the next thread. Call it when all articles are read. */
	async link(mentions: readonly Mention[]): Promise<Told[]> {
		// Those that have read hold words, rules and what they made of them; new ones need less memory.
		await (this.#renewed ??= this.#renew());
		return (await this.#hand({ mentions })) as Told[];
	}

	async close(): Promise<void> {
		await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
	}

	#start(): Thread[] {
		const workerData: ThreadData = {
			module: new URL('./extract-worker.ts', import.meta.url).href,
			loader: import.meta.resolve('tsx/esm/api'),
			reference: this.reference,
		};
		const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
		return Array.from({ length: this.size }, () => {
			const worker = new Worker(START, { eval: true, workerData, resourceLimits });
			const waiting: Thread['waiting'] = [];
			worker.on('message', (answer: unknown) => waiting.shift()?.resolve(answer));
			worker.on('error', (error) => {
				for (const { reject } of waiting.splice(0)) reject(error);
			});
			return { worker, waiting };
		});
	}

	async #renew(): Promise<void> {
		await this.close();
		this.#threads = this.#start();
	}

	#hand(task: ThreadTask): Promise<unknown> {
		const { worker, waiting } = this.#threads[this.#next++ % this.size]!;
		return new Promise((resolve, reject) => {
			waiting.push({ resolve, reject });
			worker.postMessage(task);
		});
	}
}
