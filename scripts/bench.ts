// `npm run bench`: how quick is the site? Writes docs/BENCHMARKS.md. Needs a built site and Chromium.
// --quick (100,000 events, few moves, writes nothing) · --events N,N · --moves N · --soak-minutes N · --no-write
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { listBrushPages } from '../tests/bench/run/brush-pages';
import { buildPages } from '../tests/bench/run/build-pages';
import { dragBrush } from '../tests/bench/run/drag-brush';
import { makeExploreSite } from '../tests/bench/run/explore-site';
import { measureFirstView } from '../tests/bench/run/first-view';
import { measureSoak, measureStarts } from '../tests/bench/run/measure-start';
import { report, type Run } from '../tests/bench/run/report';
import { writeSynthetic } from '../tests/bench/synthetic/write-synthetic';
import { findChromium } from './find-chromium.mjs';
import { serveSite } from './serve-site.mjs';

const { values } = parseArgs({
	options: {
		quick: { type: 'boolean', default: false },
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

const WORK = resolve('tests/bench/.data');
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
const executablePath = findChromium();
const browser = await chromium.launch({
	...(executablePath === null ? {} : { executablePath }),
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const run: Run = { chromium: browser.version(), brushes: [], starts: null, firstViews: [], soak: null };
const pagesUrl = `http://localhost:${pages.port}`;
try {
	for (const [name, isSlow, limitMs] of [
		['localhost', false, 1000],
		['slow 4G, processor 4 times slower', true, 2500],
	] as const) {
		const view = await measureFirstView(browser, `http://localhost:${site.port}/`, isSlow);
		run.firstViews.push({ name, limitMs, view });
		say(`first view, ${name}: ${JSON.stringify(view)}`);
	}
	for (const events of sizes) {
		const file = `${events}.duckdb`;
		const path = join(WORK, file);
		if (!existsSync(path)) {
			say(`writing ${events} events …`);
			await writeSynthetic(path, events);
		}
		if (run.starts === null) {
			const { size } = await stat(path);
			run.starts = await measureStarts(
				browser,
				`${pagesUrl}/pages/engine.html`,
				file,
				size,
				values.quick ? 2 : 7,
			);
			run.soak = await measureSoak(browser, `${pagesUrl}/pages/engine.html?file=${file}`, soakSeconds);
		}
		await brushAll(events, file);
	}
} finally {
	await browser.close();
	await Promise.all([pages.close(), site.close()]);
}

async function brushAll(events: number, file: string): Promise<void> {
	const folder = join(WORK, `explore-${events}`);
	await rm(folder, { recursive: true, force: true });
	await makeExploreSite(folder, join(WORK, file));
	const explore = await serveSite({ directory: folder, port: PORT + 100, tries: 50 });
	try {
		for (const spec of listBrushPages(pagesUrl, `http://localhost:${explore.port}`, file, hasPeer)) {
			try {
				const result = await dragBrush(browser, spec, moves);
				for (const error of result.errors) say(`  error on the page: ${error}`);
				run.brushes.push({ events, result });
			} catch (error) {
				const [failed = ''] = String(error instanceof Error ? error.message : error).split('\n');
				run.brushes.push({ events, result: { name: spec.name, failed } });
			}
			say(`${events} events, ${JSON.stringify(run.brushes.at(-1))}`);
		}
	} finally {
		await explore.close();
	}
}

const text = report(run);
process.stdout.write(`${text}\n`);
if (!values.quick && !values['no-write']) {
	const old = existsSync(OUT) ? await readFile(OUT, 'utf8') : `# Benchmarks\n\n${BEGIN}\n${END}\n`;
	const has = old.includes(BEGIN) && old.includes(END);
	const head = has ? old.slice(0, old.indexOf(BEGIN)) : `${old}\n`;
	const tail = has ? old.slice(old.indexOf(END) + END.length) : '\n';
	await writeFile(OUT, `${head}${BEGIN}\n\n${text}\n\n${END}${tail}`);
}
