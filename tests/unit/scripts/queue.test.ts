import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readConnection } from '../../../scripts/queue/bull';
import { givenPath, readPaths } from '../../../scripts/read-paths';
import type { Article } from '../../../src/lib/model/article';
import { writeLongCorpus } from '../../bench/write-long-corpus';
import {
	freePort,
	refuseAll,
	startExtract,
	startRedis,
	startWorker,
	until,
	watchQueue,
	whyNoQueue,
	type JobCounts,
	type Running,
} from '../../support/queue-processes';

const ARTICLES = 4000;
const LIMIT_MS = 180_000;
const reason = whyNoQueue();

describe('readConnection', () => {
	it.each([
		['redis://localhost', { host: 'localhost', port: 6379 }],
		[
			'redis://ann:s%40y@queue.example:6400',
			{ host: 'queue.example', port: 6400, username: 'ann', password: 's@y' },
		],
	])('%s', (text, connection) => expect(readConnection(text)).toMatchObject(connection));

	it.each([['http://localhost'], ['localhost'], ['']])('refuses %j', (text) =>
		expect(readConnection(text)).toBeNull(),
	);
});

describe.skipIf(reason !== null)(`a queue${reason === null ? '' : ` (left out: ${reason})`}`, () => {
	let folder: string;
	let expected: string;
	let port: number;
	let redis: Running;
	let queue: JobCounts;
	let started: Running[];
	const path = (name: string) => join(folder, name);

	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'bilateral-queue-'));
		const articles: Article[] = [];
		for await (const reading of readPaths([
			givenPath('data/articles', join(import.meta.dirname, '../../..')),
		]))
			articles.push(...reading.articles);
		writeLongCorpus(path('long.jsonl'), articles, ARTICLES);
		expect(await startExtract(path('long.jsonl'), path('one.ndjson'), null).ended).toBe(0);
		expected = readFileSync(path('one.ndjson'), 'utf8');
	}, LIMIT_MS);
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	beforeEach(async () => {
		port = await freePort();
		redis = await startRedis(port);
		queue = watchQueue(port);
		started = [];
	});
	afterEach(async () => {
		for (const { child, ended } of started) {
			child.kill('SIGKILL');
			await ended;
		}
		await queue.close();
		redis.child.kill('SIGKILL');
		await redis.ended;
	});

	const work = async () => {
		const worker = await startWorker(port);
		started.push(worker);
		return worker;
	};
	const coordinate = (out: string) => {
		const run = startExtract(path('long.jsonl'), path(out), port);
		started.push(run);
		return run;
	};
	async function expectWhole(run: Running, out: string): Promise<void> {
		expect([await run.ended, run.told()]).toEqual([0, expect.stringMatching(/^4000 articles, \d+ events/m)]);
		expect(readFileSync(path(out), 'utf8') === expected).toBe(true);
	}

	it(
		'gives two coordinators at once the bytes of one process, and each job is done once',
		{ timeout: LIMIT_MS },
		async () => {
			await work();
			await work();
			const [first, second] = [coordinate('a.ndjson'), coordinate('b.ndjson')];
			await expectWhole(first, 'a.ndjson');
			await expectWhole(second, 'b.ndjson');
			expect(await queue.getCompletedCount()).toBe(ARTICLES / 50);
		},
	);

	it('survives a worker that is killed in the middle of a job', { timeout: LIMIT_MS }, async () => {
		const worker = await work();
		const run = coordinate('killed.ndjson');
		await until(async () => (await queue.getCompletedCount()) > 2 && (await queue.getActiveCount()) === 1);
		worker.child.kill('SIGKILL');
		await worker.ended;
		expect(await queue.getActiveCount()).toBe(1);
		await work();
		await expectWhole(run, 'killed.ndjson');
		expect(run.told()).toMatch(/^\d+ articles read, \d+ handed out, \d workers?$/m);
	});

	it('survives the loss of Redis with all that it knew', { timeout: LIMIT_MS }, async () => {
		await work();
		const run = coordinate('lost.ndjson');
		await until(async () => (await queue.getCompletedCount()) > 2);
		redis.child.kill('SIGKILL');
		await redis.ended;
		redis = await startRedis(port);
		await expectWhole(run, 'lost.ndjson');
	});

	it('names the articles that no worker can read, and ends with 1', { timeout: LIMIT_MS }, async () => {
		const worker = refuseAll(port);
		const lines = readFileSync(path('long.jsonl'), 'utf8').split('\n').slice(0, 2);
		writeFileSync(path('two.jsonl'), lines.join('\n'));
		const run = startExtract(path('two.jsonl'), path('two.ndjson'), port);
		started.push(run);
		expect(await run.ended).toBe(1);
		expect(run.told().match(/:1: set aside, no worker could read it: unreadable/g)).toHaveLength(2);
		await worker.close();
	});

	it('goes on with the answers of a coordinator that was killed', { timeout: LIMIT_MS }, async () => {
		await work();
		const killed = coordinate('again.ndjson');
		await until(async () => (await queue.getCompletedCount()) > 2);
		killed.child.kill('SIGKILL');
		await killed.ended;
		await expectWhole(coordinate('again.ndjson'), 'again.ndjson');
		expect(await queue.getCompletedCount()).toBe(ARTICLES / 50);
	});
});
