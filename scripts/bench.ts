// `npm run bench`: how quick is the site? Writes docs/BENCHMARKS.md. Needs a built site and Chromium.
// --only ID,ID measures the pieces whose ids begin so and keeps the last results of the others · --list names the pieces
// --quick (100,000 events, few moves, writes nothing) · --events N,N · --moves N · --soak-minutes N · --no-write
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPages } from '../tests/bench/run/build-pages';
import { keepResult, readResults } from '../tests/bench/run/keep-results';
import { listPieces } from '../tests/bench/run/list-pieces';
import { report } from '../tests/bench/run/report';
import { runPiece } from '../tests/bench/run/run-piece';
import { writeSynthetic } from '../tests/bench/synthetic/write-synthetic';
import { serveSite } from './serve-site.mjs';

const { values } = parseArgs({
	options: {
		quick: { type: 'boolean', default: false },
		list: { type: 'boolean', default: false },
		only: { type: 'string' },
		events: { type: 'string' },
		moves: { type: 'string' },
		'soak-minutes': { type: 'string' },
		'no-write': { type: 'boolean', default: false },
	},
});
const sizes = (values.events ?? (values.quick ? '100000' : '100000,1000000,10000000')).split(',').map(Number);
const moves = Number(values.moves ?? (values.quick ? 6 : 60));
const soakSeconds = Number(values['soak-minutes'] ?? (values.quick ? 0.05 : 1)) * 60;
const invalid = [...sizes, moves, soakSeconds].find((number) => !(number > 0));
if (invalid !== undefined) throw new Error(`invalid number: ${invalid}`);
const only = values.only?.split(',') ?? [''];

const WORK = resolve('tests/bench/.data');
const RESULTS = join(WORK, values.quick ? 'quick-results' : 'results');
const OUT = 'docs/BENCHMARKS.md';
const [BEGIN, END] = ['<!-- npm run bench: begin -->', '<!-- npm run bench: end -->'];
const PORT = 5860;
const say = (line: string) => void process.stderr.write(`${line}\n`);

if (!existsSync('build/index.html')) throw new Error('no built site: npm run build comes first');
await mkdir(WORK, { recursive: true });
const { hasPeer } = await buildPages(join(WORK, 'pages'), WORK);
if (!hasPeer) say('vgplot is not installed (npm ci in tests/bench/vgplot): measured without it');
const pages = await serveSite({ directory: join(WORK, 'pages'), port: PORT, tries: 50 });
const site = await serveSite({ directory: 'build', port: PORT + 50, tries: 50 });
try {
	const pieces = listPieces({
		sizes,
		moves,
		rounds: values.quick ? 2 : 7,
		soakSeconds,
		hasPeer,
		work: WORK,
		pagesUrl: `http://localhost:${pages.port}`,
		siteUrl: `http://localhost:${site.port}`,
		explorePort: PORT + 100,
		database,
	}).filter(({ id }) => only.some((start) => id.startsWith(start)));
	if (pieces.length === 0) throw new Error(`no such piece: ${values.only ?? ''}`);
	for (const piece of pieces) {
		say(piece.id);
		if (values.list) continue;
		// Written before the piece's time runs.
		if (piece.events !== null) await database(piece.events);
		const kept = await runPiece(piece);
		say(`  ${JSON.stringify(kept.measured ?? kept.failed)}`);
		await keepResult(RESULTS, kept);
		await write(report(await readResults(RESULTS)));
	}
} finally {
	await Promise.all([pages.close(), site.close()]);
}
if (!values.list) process.stdout.write(`${report(await readResults(RESULTS))}\n`);

async function database(events: number): Promise<{ file: string; bytes: number }> {
	const file = `${events}.duckdb`;
	const path = join(WORK, file);
	if (!existsSync(path)) {
		say(`writing ${events} events …`);
		await writeSynthetic(path, events);
	}
	return { file, bytes: (await stat(path)).size };
}

async function write(text: string): Promise<void> {
	if (values.quick || values['no-write']) return;
	const old = existsSync(OUT) ? await readFile(OUT, 'utf8') : `# Benchmarks\n\n${BEGIN}\n${END}\n`;
	const has = old.includes(BEGIN) && old.includes(END);
	const head = has ? old.slice(0, old.indexOf(BEGIN)) : `${old}\n`;
	const tail = has ? old.slice(old.indexOf(END) + END.length) : '\n';
	await writeFile(OUT, `${head}${BEGIN}\n\n${text}\n\n${END}${tail}`);
}
