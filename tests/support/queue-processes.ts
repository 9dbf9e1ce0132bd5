// How do tests run a real Redis, real workers and real coordinators?
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PROJECT = join(import.meta.dirname, '../..');
const PACKAGE = join(PROJECT, 'scripts/queue/package.json');

/** Why no queue can be tried here, or null. */
export function whyNoQueue(): string | null {
	if (spawnSync('redis-server', ['--version']).status !== 0) return 'redis-server is not installed';
	return existsSync(join(PROJECT, 'scripts/queue/node_modules/bullmq'))
		? null
		: 'npm ci was not run in scripts/queue';
}

/** Jobs in the queue, by state. */
export interface JobCounts {
	getActiveCount(): Promise<number>;
	getCompletedCount(): Promise<number>;
	close(): Promise<void>;
	on(event: 'error', listener: () => void): void;
}

/** Looks into the queue beside those who use it. */
export function watchQueue(port: number): JobCounts {
	const { Queue } = createRequire(PACKAGE)('bullmq') as {
		Queue: new (name: string, options: object) => JobCounts;
	};
	const queue = new Queue('bilateral-extract', {
		connection: { host: '127.0.0.1', port, maxRetriesPerRequest: null },
	});
	// It goes away on purpose.
	queue.on('error', () => {});
	return queue;
}

/** A worker that fails at every job. */
export function refuseAll(port: number): { close(): Promise<void> } {
	const { Worker } = createRequire(PACKAGE)('bullmq') as {
		Worker: new (name: string, work: () => Promise<never>, options: object) => { close(): Promise<void> };
	};
	return new Worker('bilateral-extract', () => Promise.reject(new Error('unreadable')), {
		connection: { host: '127.0.0.1', port, maxRetriesPerRequest: null },
	});
}

export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}

/** Resolves when the condition holds; it is asked again and again. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
	while (!(await condition())) await sleep(20);
}

/** A process whose output is kept. */
export interface Running {
	child: ChildProcess;
	told: () => string;
	ended: Promise<number | null>;
}

function start(command: string, args: readonly string[]): Running {
	const child = spawn(command, args, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] });
	let text = '';
	child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
	return { child, told: () => text, ended: new Promise((done) => child.on('close', done)) };
}

/** Keeps nothing on the disk: when it is killed, all that it knew is gone. */
export async function startRedis(port: number): Promise<Running> {
	const redis = start('redis-server', [
		'--port',
		String(port),
		'--bind',
		'127.0.0.1',
		'--save',
		'',
		'--appendonly',
		'no',
	]);
	await until(() => redis.told().includes('Ready to accept connections'));
	return redis;
}

const script = (name: string, ...args: string[]) =>
	start(process.execPath, ['--import', 'tsx', join(PROJECT, 'scripts', name), ...args]);

export async function startWorker(port: number): Promise<Running> {
	const worker = script('worker.ts', `redis://127.0.0.1:${port}`);
	await until(() => worker.told().includes('ready'));
	return worker;
}

/** `npm run extract`, with a queue where a port is given. */
export function startExtract(file: string, out: string, port: number | null): Running {
	const queue = port === null ? [] : ['--queue', `redis://127.0.0.1:${port}`];
	return script('extract.ts', file, '--out', out, ...queue);
}
