// Which text is being read, and what came of it?
import { readWords } from '$lib/messages/read-words';
import type { ExplainedFile } from '$lib/model/explained';
import type { ReadAnswer, ReadRequest } from './read-request';
import { startWorker } from './start-worker';

/** Longer files belong to the command line. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** Hands texts to the worker and keeps the last answer. */
export class Reading {
	file = $state.raw<ExplainedFile | null>(null);
	fault = $state<string | null>(null);
	isBusy = $state(false);
	#worker: Worker | null = null;
	#last = 0;

	readonly #tables: () => URL;

	/** @param tables address of `reference.json`, asked for when the first text is read */
	constructor(tables: () => URL) {
		this.#tables = tables;
	}

	/** Reads a text; an earlier one that is still at work is given up. */
	read(name: string, bytes: Uint8Array, published: string): void {
		if (bytes.length > MOST_BYTES) {
			this.fault = readWords().theFileHasMbThis({
				value: Math.round(bytes.length / 1024 / 1024),
				value2: MOST_BYTES / 1024 / 1024,
			});
			return;
		}
		if (this.isBusy) this.stop();
		this.#worker ??= this.#start();
		this.isBusy = true;
		this.fault = null;
		const request: ReadRequest = { id: ++this.#last, name, bytes, published, tables: this.#tables().href };
		this.#worker.postMessage(request);
	}

	/** Ends the worker. */
	stop(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.isBusy = false;
	}

	#start(): Worker {
		const worker = startWorker();
		worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
			if (data.id !== this.#last) return;
			this.isBusy = false;
			if ('file' in data) this.file = data.file;
			else this.fault = data.fault;
		};
		worker.onerror = () => {
			this.stop();
			this.fault = readWords().theReadingCouldNotStart();
		};
		return worker;
	}
}
