// Can a hundred thousand articles be extracted in flat memory, and do several threads, or workers on a queue, give the same bytes?
// npx tsx tests/bench/extract-long.ts [--articles N] [--jobs N,N] [--workers N] PATH…
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Article } from '../../src/lib/model/article';
import { givenPath, readPaths } from '../../scripts/read-paths';
import { loadReference } from '../../scripts/read-reference';
import { freePort, startRedis, startWorker } from '../support/queue-processes';
import { makeNameShift } from './shift-names';
import { writeLongCorpus } from './write-long-corpus';

const LIMIT_MB = 512;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Runs the command in a process of its own; its last lines on standard error tell what it used. */
function extract(file: string, out: string, how: readonly string[]): Promise<string> {
	const command = [
		'--import',
		'tsx',
		'--import',
		here('./print-usage.mjs'),
		here('../../scripts/extract.ts'),
	];
	const child = spawn(process.execPath, [...command, file, '--out', out, ...how]);
	let told = '';
	child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => (code === 0 ? resolve(told) : reject(new Error(`extract failed: ${told}`))));
	});
}

/** What the processes of a queue used beside the coordinator, told when they are stopped. */
async function withQueue(workers: number, run: (how: string[]) => Promise<string>): Promise<string> {
	const port = await freePort();
	const redis = await startRedis(port);
	const usage = `--import ${here('./print-usage.mjs')}`;
	const started = await Promise.all(Array.from({ length: workers }, () => startWorker(port, usage)));
	const told = await run(['--queue', `redis://127.0.0.1:${port}`]);
	for (const worker of started) worker.child.kill('SIGTERM');
	await Promise.all(started.map(({ ended }) => ended));
	const info = spawnSync('redis-cli', ['-p', String(port), 'info'], { encoding: 'utf8' }).stdout;
	redis.kill();
	const ofRedis = /^used_(?:cpu_(?:sys|user)|memory_peak_human):.*$/gm;
	return [told, ...started.map((worker) => worker.told()), ...(info.match(ofRedis) ?? [])].join('\n');
}

async function hashOf(path: string): Promise<string> {
	const hash = createHash('sha256');
	for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
	return hash.digest('hex').slice(0, 16);
}

const { values, positionals } = parseArgs({
	options: {
		articles: { type: 'string', default: '100000' },
		jobs: { type: 'string', default: '1,2' },
		workers: { type: 'string', default: '0' },
	},
	allowPositionals: true,
});
const paths = positionals.length > 0 ? positionals : ['data/articles'];
const articles: Article[] = [];
for await (const reading of readPaths(paths.map((path) => givenPath(path))))
	articles.push(...reading.articles);
const { reference } = await loadReference(here('../../data/reference'));
const folder = mkdtempSync(join(tmpdir(), 'bilateral-long-'));
const hashes = new Set<string>();
try {
	const file = join(folder, 'long.ndjson');
	writeLongCorpus(file, articles, Number(values.articles), makeNameShift(reference.countries));
	const jobs = values.jobs.split(',').map(Number);
	const workers = Number(values.workers);
	for (const name of [...jobs.map((n) => `--jobs ${n}`), ...(workers > 0 ? [`${workers} workers`] : [])]) {
		const out = join(folder, `events-${name.replaceAll(' ', '-')}.ndjson`);
		const from = Date.now();
		const run = (how: string[]) => extract(file, out, how);
		const isQueue = !name.startsWith('--');
		const told = isQueue ? await withQueue(workers, run) : await run(name.split(' '));
		const hash = await hashOf(out);
		hashes.add(hash);
		const load = loadavg().map(Math.round).join(' ');
		say(
			`${name}: ${Math.round((Date.now() - from) / 1000)} s, load ${load}, records ${hash}\n${told.trim()}`,
		);
		const memoryMb = Number(/"memoryMb":(\d+)/.exec(told)?.[1]);
		if (!isQueue && !(memoryMb <= LIMIT_MB)) {
			say(`  more than ${LIMIT_MB} MB`);
			process.exitCode = 1;
		}
	}
	if (hashes.size > 1) {
		say('threads or workers gave other records');
		process.exitCode = 1;
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
