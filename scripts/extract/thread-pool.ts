// How do several threads share articles, and the results still come in the articles' order?
import { Worker } from 'node:worker_threads';
import type { Told } from '../../src/lib/extract/link/cluster-mentions';
import type { Article } from '../../src/lib/model/article';
import type { Mention } from '../../src/lib/model/event';
import type { Reference } from '../../src/lib/reference/reference';
import type { Batch } from './extract-batch';

/** So many batches wait at most for each thread: memory does not grow with the number of articles. */
const WAITING_PER_THREAD = 3;

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

	/** So many batches may be given out before the first answer is taken. */
	get room(): number {
		return this.#workers.length * WAITING_PER_THREAD;
	}

	/** Hands the articles to the next thread. */
	extract(articles: readonly Article[]): Promise<Batch> {
		return this.#hand({ articles }) as Promise<Batch>;
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
