// `npm test`: lint, types, unit, gold, build and browser tests, and one line that sums them up.
// Plain JavaScript, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

/** Runs a command in the foreground; true if it ended well. */
function run(name, command, args, env = {}) {
	console.log(`\n— ${name}`);
	const started = performance.now();
	const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
	console.log(
		`  ${name}: ${status === 0 ? 'ok' : 'failed'}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
	);
	if (status !== 0) failures.push(name);
	return status === 0;
}

/** A step without tests of its own counts as one. */
function step(name, command, args) {
	if (run(name, command, args)) total.passed++;
	else total.failed++;
}

/** A step that writes a report of its tests; one that dies without a report counts as one failure. */
function suite(name, command, args, env, report, count) {
	const ok = run(name, command, args, env);
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
	suite(
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
		{},
		report,
		(json) => ({ passed: json.numPassedTests, failed: json.numFailedTests, skipped: json.numPendingTests }),
	);
}

function playwright(chromium) {
	const report = join(reports, 'browser.json');
	suite(
		'browser tests',
		npx,
		['playwright', 'test', '--reporter=list,json'],
		{ PLAYWRIGHT_JSON_OUTPUT_FILE: report, CHROMIUM_PATH: chromium },
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
step('lint', npm, ['run', '--silent', 'lint']);
step('types', npm, ['run', '--silent', 'check']);
step('reference tables', npm, ['run', '--silent', 'check:reference']);
vitest('unit');
vitest('gold');
step('build', npm, ['run', '--silent', 'build']);
step('budgets', npm, ['run', '--silent', 'budgets']);
if (chromium) playwright(chromium);
rmSync(reports, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
if (flaky > 0)
	console.log(`\n${flaky} browser tests passed only when run again; they are marked "flaky" above.`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || failures.length > 0 ? 1 : 0;
