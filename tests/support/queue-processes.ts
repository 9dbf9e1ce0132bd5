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
	/** Ends it and all that it started, at once. */
	kill(): void;
	/** Lets it and all that it started stand still, or go on. */
	pause(): void;
	resume(): void;
}

function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
	const child = spawn(command, args, {
		cwd: PROJECT,
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: true,
		env: { ...process.env, ...env },
	});
	let text = '';
	child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
	const ended = new Promise<number | null>((done) => child.on('close', done));
	const send = (signal: NodeJS.Signals) => () => {
		if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, signal);
	};
	return {
		child,
		told: () => text,
		ended,
		kill: send('SIGKILL'),
		pause: send('SIGSTOP'),
		resume: send('SIGCONT'),
	};
}

/** Keeps nothing on the disk, so that all that it knew is gone when it is killed; `more` sets it up otherwise. */
export async function startRedis(port: number, ...more: string[]): Promise<Running> {
	const network = ['--port', String(port), '--bind', '127.0.0.1'];
	const redis = start('redis-server', [...network, '--save', '', '--appendonly', 'no', ...more]);
	await until(() => redis.told().includes('Ready to accept connections'));
	return redis;
}

/** Sets a running server up otherwise. */
export function configure(port: number, name: string, value: string): void {
	const { status } = spawnSync('redis-cli', ['-p', String(port), 'config', 'set', name, value]);
	if (status !== 0) throw new Error(`redis-cli cannot set ${name}`);
}

const script = (name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
	start(process.execPath, ['--import', 'tsx', join(PROJECT, 'scripts', name), ...args], env);

/** A worker that is ready; `options` are Node's, such as how much memory it may have. */
export async function startWorker(port: number, options?: string): Promise<Running> {
	const env = options === undefined ? {} : { NODE_OPTIONS: options };
	const worker = script('worker.ts', [`redis://127.0.0.1:${port}`], env);
	await until(() => worker.told().includes('ready'));
	return worker;
}

/** `npm run extract`, with a queue where a port is given. */
export function startExtract(file: string, out: string, port: number | null, ...more: string[]): Running {
	const queue = port === null ? [] : ['--queue', `redis://127.0.0.1:${port}`];
	return script('extract.ts', [file, '--out', out, ...queue, ...more]);
}
