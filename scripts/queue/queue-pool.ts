// How do workers on any machines share articles and linking, and the results still come in their order?
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Told } from '../../src/lib/extract/link/cluster-mentions';
import type { Article } from '../../src/lib/model/article';
import type { Mention } from '../../src/lib/model/event';
import type { Batch } from '../extract/extract-batch';
import { extractInBatches, joinBatches } from '../extract/extract-in-batches';
import { loadBull, type Connection, type Job, type Queue } from './bull';
import { QUEUE_NAME, type ExtractData, type ExtractResult } from './extract-job';
import { forgetQuestion } from './forget-question';
import { describeRefusal, QueueRefusedError } from './refusal';

/** So many articles, or parts of linking, may be out at once: memory here and in Redis does not grow with the archive. */
const ROOM = { articles: 2000, parts: 4 };
/** A job is asked for its state so often: answers survive a restart of the server, which messages do not. */
const ASK_MS = 100;
/** A job that is out for so long is handed in once more: nothing happens where it is there, and a server that takes no more says so. */
const AGAIN_MS = 15_000;
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

/** BullMQ's words where a job's workers ended, in ours. */
const STALLED = /^job stalled more than allowable limit$/;
const ENDED = 'its worker ended or fell silent each time, as one does whose memory is full';

const EMPTY: Batch = { articles: 0, mentions: [], reasons: [] };

/** A queue that extracts and links; close it when done. Jobs are named by their content: who asks twice gets the same answer. */
export class QueuePool {
	readonly #queue: Queue<ExtractData, ExtractResult>;
	readonly room = ROOM;
	readonly #timer: NodeJS.Timeout;
	#read = 0;
	#handed = 0;
	#isClosed = false;

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
	extract(articles: readonly Article[]): Promise<Batch> {
		this.#handed += articles.length;
		return extractInBatches(articles, async (few) => {
			const batch = await this.#ask(few);
			this.#read += few.length;
			return batch;
		});
	}

	/** Clusters the mentions of one part; null where no worker could. */
	async link(mentions: readonly Mention[]): Promise<Told[] | null> {
		const answer = await this.#answer({ version: this.version, mentions });
		return 'failed' in answer ? null : (answer as Told[]);
	}

	/** Leaves the queue; results stay there for a day. */
	close(): Promise<void> {
		this.#isClosed = true;
		clearInterval(this.#timer);
		return this.#queue.close();
	}

	/** A server that does not answer is told of elsewhere. */
	async #tell(onProgress: (progress: QueueProgress) => void): Promise<void> {
		const workers = await this.#queue.getWorkersCount().catch(() => null);
		if (workers !== null) onProgress({ read: this.#read, out: this.#handed - this.#read, workers });
	}

	async #ask(articles: Article[]): Promise<Batch> {
		const answer = await this.#answer({ version: this.version, articles });
		if (!('failed' in answer)) return answer as Batch;
		if (articles.length > 1) {
			const single: Batch[] = [];
			for (const article of articles) single.push(await this.#ask([article]));
			return joinBatches(single);
		}
		const [article] = articles;
		return { ...EMPTY, setAside: [{ article: article?.id ?? '', error: answer.failed }] };
	}

	/** Waits for the job, and hands it in again where the server has lost it. Throws {@link QueueRefusedError}. */
	async #answer(data: ExtractData): Promise<ExtractResult | { failed: string }> {
		const id = createHash('sha256').update(JSON.stringify(data)).digest('hex');
		try {
			return await this.#waitFor(id, data);
		} catch (error) {
			const refusal = describeRefusal(error instanceof Error ? error.message : String(error));
			throw refusal === null ? error : new QueueRefusedError(refusal, { cause: error });
		}
	}

	async #waitFor(id: string, data: ExtractData): Promise<ExtractResult | { failed: string }> {
		if ((await this.#queue.getJobState(id)) === 'failed') await (await this.#queue.getJob(id))?.remove();
		while (!this.#isClosed) {
			await this.#queue.add('extract', data, { ...OPTIONS, jobId: id });
			const again = Date.now() + AGAIN_MS;
			// Only the state is asked for: with the job come all its articles.
			for (let state = ''; !this.#isClosed && state !== 'unknown' && Date.now() < again;) {
				state = await this.#queue.getJobState(id);
				const isDone = state === 'failed' || state === 'completed';
				const job = isDone ? await this.#queue.getJob(id) : undefined;
				if (job && state === 'failed') return { failed: reasonOf(job) };
				if (job && job.returnvalue !== null) {
					await forgetQuestion(job);
					return job.returnvalue;
				}
				await sleep(ASK_MS);
			}
		}
		return { failed: 'the coordinator ended' };
	}
}

/** Why a job failed. Throws where the server did not take its answer: then the articles are without fault. */
function reasonOf({ failedReason = 'unknown error' }: Job<ExtractData, ExtractResult>): string {
	if (describeRefusal(failedReason) !== null) throw new Error(failedReason);
	return STALLED.test(failedReason) ? ENDED : failedReason;
}
