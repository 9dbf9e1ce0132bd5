// `npm test`: lint, types, unit, gold, build and browser tests, and one line that sums them up.
// Plain JavaScript, because it runs before anything is installed.
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './ensure-chromium.mjs';
import { ensureInstall } from './ensure-install.mjs';

const reports = mkdtempSync(join(tmpdir(), 'bilateral-test-'));
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const total = { passed: 0, failed: 0, skipped: 0 };
/** Browser tests that passed only in their second run. */
let flaky = 0;
const failures = [];
/** How long each step took, in seconds, and the last words of steps that failed: said again at the end, where they are found. */
const times = [];
const lastWords = [];
const LAST_LINES = 12;

/** Runs a command; true if it ended well. What it says is shown as it comes, or whole at the end where another runs beside it. */
async function run(name, command, args, { env = {}, isBeside = false } = {}) {
	console.log(`\n— ${name} …`);
	const started = performance.now();
	const said = join(reports, `${name}.txt`);
	const file = isBeside ? openSync(said, 'w') : null;
	const status = await new Promise((resolve) => {
		const stdio = file === null ? 'inherit' : ['ignore', file, file];
		const child = spawn(command, args, { stdio, env: { ...process.env, ...env } });
		child.on('error', ({ message }) => resolve(message)).on('close', resolve);
	});
	if (file !== null) {
		closeSync(file);
		const words = readFileSync(said, 'utf8').trim();
		console.log(`\n— ${name}\n${words}`);
		if (status !== 0) lastWords.push(`— ${name}\n${words.split('\n').slice(-LAST_LINES).join('\n')}`);
	}
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	times.push(`${name} ${seconds} s`);
	console.log(`  ${name}: ${status === 0 ? 'ok' : `failed (${status})`}, ${seconds} s`);
	if (status !== 0) failures.push(name);
	return status === 0;
}

/** A step without tests of its own counts as one. */
async function step(name, command, args, options) {
	if (await run(name, command, args, options)) total.passed++;
	else total.failed++;
}

/** A step that writes a report of its tests; one that dies without a report counts as one failure. */
async function suite(name, command, args, options, report, count) {
	const ok = await run(name, command, args, options);
	try {
		const { passed, failed, skipped } = count(JSON.parse(readFileSync(report, 'utf8')));
		total.passed += passed;
		total.failed += failed;
		total.skipped += skipped;
		if (!ok && failed === 0) total.failed++;
	} catch {
		total.failed++;
	}
}

function vitest(project) {
	const report = join(reports, `${project}.json`);
	return suite(
		`${project} tests`,
		npx,
		[
			'vitest',
			'run',
			'--project',
			project,
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${report}`,
		],
		{ isBeside: true },
		report,
		(json) => ({ passed: json.numPassedTests, failed: json.numFailedTests, skipped: json.numPendingTests }),
	);
}

function playwright(chromium) {
	const report = join(reports, 'browser.json');
	return suite(
		'browser tests',
		npx,
		['playwright', 'test', '--reporter=list,json'],
		{ env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, CHROMIUM_PATH: chromium } },
		report,
		({ stats }) => {
			flaky = stats.flaky;
			return {
				passed: stats.expected + stats.flaky,
				failed: stats.unexpected,
				skipped: stats.skipped,
			};
		},
	);
}

ensureInstall();
let chromium = null;
try {
	chromium = ensureChromium();
} catch (error) {
	console.error(error.message);
	failures.push('browser');
	total.failed++;
}
// Each keeps about one processor at work. What the build takes is measured, so it stands alone.
const beside = { isBeside: true };
await Promise.all([
	(async () => {
		await step('lint', npm, ['run', '--silent', 'lint'], beside);
		await step('types', npm, ['run', '--silent', 'check'], beside);
		await step('reference tables', npm, ['run', '--silent', 'check:reference'], beside);
		await vitest('gold');
	})(),
	vitest('unit'),
]);
await step('build', npm, ['run', '--silent', 'build']);
await step('budgets', npm, ['run', '--silent', 'budgets'], beside);
if (chromium) await playwright(chromium);
rmSync(reports, { recursive: true, force: true });
console.log(`\n${times.join(' · ')}`);
if (failures.length > 0) console.log(`\nFailed: ${[failures.join(', '), ...lastWords].join('\n\n')}`);
if (flaky > 0)
	console.log(`\n${flaky} browser tests passed only when run again; they are marked "flaky" above.`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || failures.length > 0 ? 1 : 0;
