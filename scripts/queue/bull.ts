// Which part of BullMQ do we use? It is installed by hand (`npm ci` in this folder), so its types are written down here.
import { createRequire } from 'node:module';

/** A Redis server. */
export interface Connection {
	host: string;
	port: number;
	username?: string;
	password?: string;
	/** null: a command waits until the server is there again. */
	maxRetriesPerRequest: null;
}

/** A job that others may work on. */
export interface Job<Data, Result> {
	id?: string;
	data: Data;
	returnvalue: Result | null;
	failedReason?: string;
	remove(): Promise<void>;
	updateData(data: Data): Promise<void>;
}

export interface Queue<Data, Result> {
	add(name: string, data: Data, options: object): Promise<Job<Data, Result>>;
	/** `unknown` where there is no such job. */
	getJobState(id: string): Promise<string>;
	getJob(id: string): Promise<Job<Data, Result> | undefined>;
	getWorkersCount(): Promise<number>;
	close(): Promise<void>;
	on(event: 'error', listener: (error: Error) => void): void;
}

export interface Worker {
	close(): Promise<void>;
	on(event: 'error', listener: (error: Error) => void): void;
	on(event: 'ready' | 'completed', listener: () => void): void;
	on(event: 'failed', listener: (job: unknown, error: Error) => void): void;
}

interface Bull {
	Queue: new <Data, Result>(name: string, options: object) => Queue<Data, Result>;
	Worker: new <Data, Result>(
		name: string,
		work: (job: Job<Data, Result>) => Promise<Result>,
		options: object,
	) => Worker;
}

/** BullMQ is not there; the message says what to do. */
export class QueueMissingError extends Error {
	override readonly name = 'QueueMissingError';
}

/** Loads BullMQ. Throws {@link QueueMissingError}. */
export function loadBull(): Bull {
	try {
		return createRequire(import.meta.url)('bullmq') as Bull;
	} catch (cause) {
		throw new QueueMissingError('a queue needs BullMQ: run `npm ci` in scripts/queue', { cause });
	}
}

/** Reads `redis://[user:password@]host[:port]`; null where it is none. */
export function readConnection(text: string): Connection | null {
	let url: URL;
	try {
		url = new URL(text);
	} catch {
		return null;
	}
	if (url.protocol !== 'redis:' || url.hostname === '') return null;
	return {
		host: url.hostname,
		port: url.port === '' ? 6379 : Number(url.port),
		...(url.username === '' ? {} : { username: decodeURIComponent(url.username) }),
		...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
		maxRetriesPerRequest: null,
	};
}
