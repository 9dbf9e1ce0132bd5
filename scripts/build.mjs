// `npm run build [-- ARGUMENTS OF build:data]`: checks, data and site, one after the other, and how much time and memory they took. Plain JavaScript, as what it starts.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { measureReferenceWork } from './figures/reference-work.mjs';

const STEPS = ['messages:check', 'build:data', 'check:stories', 'build:site'];
/** `npm run budgets` compares these with what was noted. */
const FIGURES = '.bilateral/build.json';
const USAGE = '.bilateral/build-usage';
/** From one piece of reference work to the next, while a step is at work. */
const BETWEEN_MS = 2000;
/** Pieces that are not counted. */
const WARM = 3;
/** Of each thread, MB: pages are text that is let go of at once, and a fifth of a large site's build was clearing it away. */
const YOUNG_SPACE = 32;
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

mkdirSync(dirname(FIGURES), { recursive: true });
for (const file of [FIGURES, USAGE]) rmSync(file, { force: true });
const preload = new URL('./figures/report-usage.mjs', import.meta.url).href;
const env = {
	...process.env,
	BUILD_USAGE_FILE: USAGE,
	NODE_OPTIONS:
		`--max-semi-space-size=${YOUNG_SPACE} ${process.env.NODE_OPTIONS ?? ''} --import ${preload}`.trim(),
};

const started = performance.now();
const pieces = [];
// The first pieces take longer than all others, whose code is compiled by then.
for (let warm = 0; warm < WARM; warm++) measureReferenceWork();
// Beside the steps and not after them: what slows the build down at a moment slows a piece of that moment down alike.
const measuring = setInterval(() => pieces.push(measureReferenceWork()), BETWEEN_MS);
for (const step of STEPS) {
	const status = await new Promise((resolve, reject) => {
		const child = spawn(
			npm,
			['run', '--silent', step, ...(step === 'build:data' ? ['--', ...process.argv.slice(2)] : [])],
			{ stdio: 'inherit', env },
		);
		child.on('error', reject).on('close', resolve);
	});
	if (status !== 0) process.exit(status ?? 1);
}
clearInterval(measuring);
const wallS = (performance.now() - started) / 1000;

const usage = readFileSync(USAGE, 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line));
rmSync(USAGE);
const cpuMs = usage.reduce((sum, each) => sum + each.cpuMs, 0);
const pieceMs = pieces.reduce((sum, each) => sum + each, 0) / pieces.length;
const timeInPieces = Math.round(cpuMs / pieceMs);
const highestMb = Math.round(Math.max(...usage.map(({ rssKb }) => rssKb)) / 1024);
writeFileSync(
	FIGURES,
	`${JSON.stringify(
		{
			'build, processor time in pieces of reference work': timeInPieces,
			'build, highest memory of a process, MB': highestMb,
		},
		null,
		'\t',
	)}\n`,
);
console.log(
	`Built in ${wallS.toFixed(0)} s: ${(cpuMs / 1000).toFixed(0)} s of processor time, ${timeInPieces} times a fixed piece of work (${pieceMs.toFixed(0)} ms here); at most ${highestMb} MB in a process.`,
);
