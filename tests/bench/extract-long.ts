// Can a hundred thousand articles be extracted in flat memory, and do several threads give the same bytes?
// npx tsx tests/bench/extract-long.ts [--articles N] [--jobs N,N] PATH…
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Article } from '../../src/lib/model/article';
import { givenPath, readPaths } from '../../scripts/read-paths';
import { writeLongCorpus } from './write-long-corpus';

const LIMIT_MB = 512;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Runs the command in a process of its own; its last lines on standard error tell what it used. */
function extract(file: string, out: string, jobs: number): Promise<string> {
	const command = [
		'--import',
		'tsx',
		'--import',
		here('./print-usage.mjs'),
		here('../../scripts/extract.ts'),
	];
	const child = spawn(process.execPath, [...command, file, '--out', out, '--jobs', String(jobs)]);
	let told = '';
	child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => (code === 0 ? resolve(told) : reject(new Error(`extract failed: ${told}`))));
	});
}

async function hashOf(path: string): Promise<string> {
	const hash = createHash('sha256');
	for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
	return hash.digest('hex').slice(0, 16);
}

const { values, positionals } = parseArgs({
	options: { articles: { type: 'string', default: '100000' }, jobs: { type: 'string', default: '1,2' } },
	allowPositionals: true,
});
const paths = positionals.length > 0 ? positionals : ['data/articles'];
const articles: Article[] = [];
for await (const reading of readPaths(paths.map((path) => givenPath(path))))
	articles.push(...reading.articles);
const folder = mkdtempSync(join(tmpdir(), 'bilateral-long-'));
const hashes = new Set<string>();
try {
	const file = join(folder, 'long.ndjson');
	writeLongCorpus(file, articles, Number(values.articles));
	for (const jobs of values.jobs.split(',').map(Number)) {
		const out = join(folder, `events-${jobs}.ndjson`);
		const from = Date.now();
		const told = await extract(file, out, jobs);
		const hash = await hashOf(out);
		hashes.add(hash);
		say(`--jobs ${jobs}: ${Math.round((Date.now() - from) / 1000)} s, records ${hash}\n${told.trim()}`);
		const memoryMb = Number(/"memoryMb":(\d+)/.exec(told)?.[1]);
		if (!(memoryMb <= LIMIT_MB)) {
			say(`  more than ${LIMIT_MB} MB`);
			process.exitCode = 1;
		}
	}
	if (hashes.size > 1) {
		say('the threads gave other records');
		process.exitCode = 1;
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
