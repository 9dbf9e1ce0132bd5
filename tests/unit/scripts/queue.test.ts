import {
	appendFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadBull, readConnection } from '../../../scripts/queue/bull';
import { QUEUE_NAME, type ExtractData, type ExtractResult } from '../../../scripts/queue/extract-job';
import { forgetQuestion } from '../../../scripts/queue/forget-question';
import { givenPath, readPaths } from '../../../scripts/read-paths';
import type { Article } from '../../../src/lib/model/article';
import { makeNameShift } from '../../bench/shift-names';
import { writeLongCorpus } from '../../bench/write-long-corpus';
import { canMount, fillDisk, mountDisk, unmountDisk } from '../../support/small-disk';
import { loadTestReference } from '../../support/reference';
import {
	configure,
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
/** Fifty articles a job, and what they tell is linked in three. */
const JOBS = ARTICLES / 50 + 3;
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
		writeLongCorpus(path('long.jsonl'), articles, ARTICLES, makeNameShift(loadTestReference().countries));
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
		for (const { kill, ended } of started) {
			kill();
			await ended;
		}
		await queue.close();
		redis.kill();
		await redis.ended;
	});

	const work = async () => {
		const worker = await startWorker(port);
		started.push(worker);
		return worker;
	};
	const coordinate = (out: string, ...more: string[]) => {
		const run = startExtract(path('long.jsonl'), path(out), port, ...more);
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
			expect(await queue.getCompletedCount()).toBe(JOBS);
		},
	);

	it('survives a worker that is killed in the middle of a job', { timeout: LIMIT_MS }, async () => {
		const worker = await work();
		const run = coordinate('killed.ndjson');
		await until(async () => (await queue.getCompletedCount()) > 2 && (await queue.getActiveCount()) === 1);
		worker.kill();
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
		redis.kill();
		await redis.ended;
		redis = await startRedis(port);
		await expectWhole(run, 'lost.ndjson');
	});

	it('takes an answer whose job the server loses meanwhile, but not a server that takes no more', async () => {
		const connection = readConnection(`redis://127.0.0.1:${port}`);
		const jobs = new (loadBull().Queue)<ExtractData, ExtractResult>(QUEUE_NAME, { connection: connection! });
		try {
			const article = { id: 'a-1' } as Article;
			const job = await jobs.add('extract', { version: 'v', articles: [article] }, { jobId: 'one' });
			await forgetQuestion(job);
			expect((await jobs.getJob('one'))?.data).toEqual({ version: 'v', articles: [] });
			configure(port, 'maxmemory', '1');
			await expect(forgetQuestion(job)).rejects.toThrow(/OOM/);
			configure(port, 'maxmemory', '0');
			await job.remove();
			await forgetQuestion(job);
			expect(await jobs.getJob('one')).toBeUndefined();
		} finally {
			await jobs.close();
		}
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
		killed.kill();
		await killed.ended;
		await expectWhole(coordinate('again.ndjson'), 'again.ndjson');
		expect(await queue.getCompletedCount()).toBe(JOBS);
	});

	it(
		'sets an article aside that ends each worker for want of memory, and reads all others',
		{ timeout: LIMIT_MS },
		async () => {
			const lines = readFileSync(path('long.jsonl'), 'utf8').split('\n').slice(0, 60);
			writeFileSync(path('sixty.jsonl'), lines.join('\n'));
			expect(await startExtract(path('sixty.jsonl'), path('sixty.ndjson'), null).ended).toBe(0);
			const flood = 'The river rose again that week and the old mill stood in water up to its door. ';
			const large = { title: 'Flood', published: '2024-02-05', body: flood.repeat(100_000) };
			appendFileSync(path('sixty.jsonl'), `\n${JSON.stringify(large)}\n`);
			const worker = await startWorker(port, '--max-old-space-size=100');
			started.push(worker);
			const run = startExtract(path('sixty.jsonl'), path('some.ndjson'), port);
			started.push(run);
			expect(await run.ended).toBe(1);
			expect(run.told().match(/^.*set aside.*$/gm)).toEqual([
				'sixty-61:1: set aside, no worker could read it: its worker ended or fell silent each time, as one does whose memory is full',
			]);
			expect(worker.told()).toContain('the worker ended (its memory was full');
			expect(readFileSync(path('some.ndjson'), 'utf8')).toBe(readFileSync(path('sixty.ndjson'), 'utf8'));
		},
	);

	it('says that no worker is left, and goes on with the next', { timeout: LIMIT_MS }, async () => {
		const workers = [await work(), await work()];
		const run = coordinate('none.ndjson');
		for (const worker of workers) {
			await until(async () => (await queue.getActiveCount()) > 0);
			worker.kill();
			await worker.ended;
		}
		await until(() => run.told().includes('no worker is there: what was handed out waits'));
		await work();
		await expectWhole(run, 'none.ndjson');
	});

	it('says that no answer comes, and goes on when answers do', { timeout: LIMIT_MS }, async () => {
		const worker = await work();
		const run = coordinate('silent.ndjson', '--silence', '3');
		await until(async () => (await queue.getActiveCount()) > 0);
		worker.pause();
		await until(() => /^no answer for \d+ s: what the workers print says why$/m.test(run.told()));
		expect(run.told()).not.toContain('no worker is there');
		worker.resume();
		await expectWhole(run, 'silent.ndjson');
	});

	it(
		'says that Redis has no memory left; with more, a second run goes on',
		{ timeout: LIMIT_MS },
		async () => {
			await work();
			// Forty jobs of sixty kilobytes are handed out at first: they do not fit beside the server's own.
			configure(port, 'maxmemory', '3mb');
			const refused = coordinate('memory.ndjson');
			expect(await refused.ended).toBe(1);
			expect(refused.told()).toMatch(
				/^the queue's server takes no more: its memory is full: raise maxmemory.*\nwhat workers have answered stays/m,
			);
			expect(refused.told()).not.toMatch(/set aside|^ {4}at /m);
			expect(existsSync(path('memory.ndjson'))).toBe(false);
			configure(port, 'maxmemory', '0');
			await expectWhole(coordinate('memory.ndjson'), 'memory.ndjson');
		},
	);

	describe.skipIf(!canMount())('on a small disk (left out where none can be mounted)', () => {
		let disk: string;
		beforeEach(() => {
			disk = path('disk');
			mkdirSync(disk, { recursive: true });
			mountDisk(disk, '4m');
		});
		afterEach(() => unmountDisk(disk));

		it(
			'says that the output does not fit; with room, a second run goes on',
			{ timeout: LIMIT_MS },
			async () => {
				await work();
				const empty = fillDisk(disk);
				const full = coordinate('disk/out.ndjson');
				expect(await full.ended).toBe(1);
				expect(full.told()).toMatch(
					/out\.ndjson:1: cannot be written: the disk is full: free some space, and run the command again\nwhat workers/,
				);
				expect(existsSync(path('disk/out.ndjson'))).toBe(false);
				const done = await queue.getCompletedCount();
				empty();
				unmountDisk(disk);
				mountDisk(disk, '64m');
				await expectWhole(coordinate('disk/out.ndjson'), 'disk/out.ndjson');
				expect(await queue.getCompletedCount()).toBe(done);
			},
		);

		it(
			"says that Redis' own disk is full; with room, a second run goes on",
			{ timeout: LIMIT_MS },
			async () => {
				redis.kill();
				await redis.ended;
				redis = await startRedis(port, '--dir', disk, '--save', '1 1');
				await work();
				fillDisk(disk);
				const refused = coordinate('snapshot.ndjson');
				expect(await refused.ended).toBe(1);
				expect(refused.told()).toMatch(/^the queue's server takes no more: it cannot write to its disk/m);
				expect(refused.told()).not.toMatch(/set aside|^ {4}at /m);
				configure(port, 'save', '');
				await expectWhole(coordinate('snapshot.ndjson'), 'snapshot.ndjson');
			},
		);
	});
});
