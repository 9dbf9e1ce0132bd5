// How do workers on any machines share articles, and the results still come in the articles' order?
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Article } from '../../src/lib/model/article';
import type { Batch } from '../extract/extract-batch';
import { loadBull, type Connection, type Job, type Queue } from './bull';
import { QUEUE_NAME, type ExtractData, type ExtractResult } from './extract-job';

/** So many articles are one job. */
const ARTICLES_PER_JOB = 50;
/** So many portions of the reader may be out at once: memory here and in Redis does not grow with the archive. */
const ROOM = 4;
/** A job is asked for its state so often: answers survive a restart of the server, which messages do not. */
const ASK_MS = 100;
const KEPT_SECONDS = 24 * 3600;
const OPTIONS = {
	attempts: 3,
	backoff: { type: 'exponential', delay: 500 },
	removeOnComplete: { age: KEPT_SECONDS },
	removeOnFail: { age: KEPT_SECONDS },
};

/** So often the progress of all workers is told. */
const TELL_MS = 5000;

/** How far all workers together are: articles whose answer is there, those that are out, and who works. */
export interface QueueProgress {
	read: number;
	out: number;
	workers: number;
}

const EMPTY: Batch = { articles: 0, mentions: [], reasons: [] };

function join(batches: readonly Batch[]): Batch {
	return {
		articles: batches.reduce((sum, batch) => sum + batch.articles, 0),
		mentions: batches.flatMap((batch) => batch.mentions),
		reasons: batches.flatMap((batch) => batch.reasons),
		setAside: batches.flatMap((batch) => batch.setAside ?? []),
	};
}

/** A queue that extracts; close it when done. Jobs are named by their content: who asks twice gets the same answer. */
export class QueuePool {
	readonly #queue: Queue<ExtractData, ExtractResult>;
	readonly room = ROOM;
	readonly #timer: NodeJS.Timeout;
	#read = 0;
	#handed = 0;

	constructor(
		connection: Connection,
		private readonly version: string,
		onError: (message: string) => void = () => {},
		onProgress: (progress: QueueProgress) => void = () => {},
	) {
		this.#queue = new (loadBull().Queue)<ExtractData, ExtractResult>(QUEUE_NAME, { connection });
		this.#queue.on('error', (error) => onError(error.message));
		this.#timer = setInterval(() => void this.#tell(onProgress), TELL_MS);
	}

	/** Extracts the articles; one that no worker can read is set aside with its error. */
	async extract(articles: readonly Article[]): Promise<Batch> {
		const parts: Promise<Batch>[] = [];
		this.#handed += articles.length;
		for (let from = 0; from < articles.length; from += ARTICLES_PER_JOB) {
			const part = articles.slice(from, from + ARTICLES_PER_JOB);
			parts.push(
				this.#ask(part).then((batch) => {
					this.#read += part.length;
					return batch;
				}),
			);
		}
		return join(await Promise.all(parts));
	}

	/** Leaves the queue; results stay there for a day. */
	close(): Promise<void> {
		clearInterval(this.#timer);
		return this.#queue.close();
	}

	/** A server that does not answer is told of elsewhere. */
	async #tell(onProgress: (progress: QueueProgress) => void): Promise<void> {
		const workers = await this.#queue.getWorkersCount().catch(() => null);
		if (workers !== null) onProgress({ read: this.#read, out: this.#handed - this.#read, workers });
	}

	async #ask(articles: Article[]): Promise<Batch> {
		const answer = await this.#answer(articles);
		if (!('failed' in answer)) return answer;
		if (articles.length > 1) {
			const single: Batch[] = [];
			for (const article of articles) single.push(await this.#ask([article]));
			return join(single);
		}
		const [article] = articles;
		return { ...EMPTY, setAside: [{ article: article?.id ?? '', error: answer.failed }] };
	}

	/** Waits for the job, and hands it in again where the server has lost it. */
	async #answer(articles: Article[]): Promise<Batch | { failed: string }> {
		const data: ExtractData = { version: this.version, articles };
		const id = createHash('sha256').update(JSON.stringify(data)).digest('hex');
		const known = await this.#queue.getJob(id);
		if (known && (await known.getState()) === 'failed') await known.remove();
		for (;;) {
			await this.#queue.add('extract', data, { ...OPTIONS, jobId: id });
			let job: Job<ExtractData, ExtractResult> | undefined;
			while ((job = await this.#queue.getJob(id)) !== undefined) {
				const state = await job.getState();
				if (state === 'failed') return { failed: job.failedReason ?? 'unknown error' };
				if (state === 'completed' && job.returnvalue !== null) return job.returnvalue;
				await sleep(ASK_MS);
			}
		}
	}
}
