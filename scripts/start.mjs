// `npm start [-- --articles PATH…]`: installs, builds and serves the site. Plain JavaScript: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstall } from './ensure-install.mjs';
import { LockedError, withLock } from './lock.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const BUILD = join(ROOT, 'build');
/** Beside the pages, so that it goes with them when somebody builds by other means. */
const STAMP = join(BUILD, '.inputs');
const FIRST_PORT = 4173;
const PORTS = 100;
/** What the pages are made from, below the project's folder; `data/articles` counts through the manifest. */
const INPUTS = [
	'src',
	'static',
	'scripts',
	'data/reference',
	'data/stories',
	'data/site.yaml',
	'svelte.config.js',
	'vite.config.ts',
	'package-lock.json',
];

/** A step that failed and has said why; carries the exit code. */
class StepError extends Error {
	constructor(code, message) {
		super(message);
		this.code = code;
	}
}

/** Runs a package's command with this Node. */
function runNode(script, args, stdio) {
	return spawnSync(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT, stdio, encoding: 'utf8' });
}

function buildData(args) {
	const env = process.env.INIT_CWD;
	process.env.INIT_CWD ??= process.cwd();
	const { status } = runNode(
		'node_modules/tsx/dist/cli.mjs',
		[join(ROOT, 'scripts/build-data.ts'), ...args],
		'inherit',
	);
	if (env === undefined) delete process.env.INIT_CWD;
	if (status !== 0) throw new StepError(status ?? 1);
}

function buildSite() {
	const inputs = hashInputs();
	if (existsSync(join(BUILD, 'index.html')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputs) {
		console.log('The site is up to date.');
		return;
	}
	console.log('Building the site …');
	const { status, stdout, stderr } = runNode('node_modules/vite/bin/vite.js', ['build'], 'pipe');
	if (status !== 0) throw new StepError(1, `${stdout}${stderr}\nthe site could not be built: see above`);
	writeFileSync(STAMP, inputs);
}

/** SHA-256 over everything that the pages are made from. */
function hashInputs() {
	const hash = createHash('sha256').update(process.env.BASE_PATH ?? '');
	const add = (name) => {
		const path = join(ROOT, name);
		if (!existsSync(path)) return;
		if (statSync(path).isDirectory()) {
			for (const entry of readdirSync(path).sort()) if (!entry.startsWith('.')) add(`${name}/${entry}`);
		} else {
			const bytes = readFileSync(path);
			hash.update(`${name}\0${bytes.length}\0`).update(bytes);
		}
	};
	INPUTS.forEach(add);
	return hash.digest('hex');
}

try {
	ensureInstall();
	const args = process.argv.slice(2);
	buildData(args);
	if (!args.includes('--help') && !args.includes('-h')) {
		await withLock(join(ROOT, '.svelte-kit', 'site.lock'), async () => buildSite());
		// Only now is it certain that the packages are there.
		const { serveSite } = await import('./serve-site.mjs');
		const { port } = await serveSite({ directory: BUILD, port: FIRST_PORT, tries: PORTS });
		console.log(`\nBilateral is served at http://localhost:${port} (stop it with Ctrl+C)`);
	}
} catch (error) {
	if (!(error instanceof StepError || error instanceof LockedError) && process.env.DEBUG)
		console.error(error);
	else if (error.message) console.error(error.message);
	process.exitCode = error instanceof StepError ? error.code : 1;
}
