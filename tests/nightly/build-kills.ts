// `npm run nightly:kills`: stops the data build at a hundred random moments and asks whether old or new data stand there whole.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { noteFigures } from './note-figures';

const KILLS = Number(process.env.KILLS ?? 100);
const PARTS = ['scripts', 'src', 'data', 'package.json', 'LICENSE', 'tsconfig.json'];
const FOLDERS = ['data/articles', 'data/fewer'];

const root = mkdtempSync(join(tmpdir(), 'bilateral-kills-'));
for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
cpSync(join(root, FOLDERS[0]!), join(root, FOLDERS[1]!), { recursive: true });
for (const name of readdirSync(join(root, FOLDERS[1]!)).slice(0, 5))
	rmSync(join(root, FOLDERS[1]!, name), { recursive: true });

/** Runs the build, for `afterMs` at most; true if it came to its end. */
async function build(articles: string, afterMs: number | null): Promise<boolean> {
	const child = spawn(
		process.execPath,
		[join('node_modules', 'tsx', 'dist', 'cli.mjs'), 'scripts/build-data.ts', '--articles', articles],
		{ cwd: root, stdio: 'ignore', detached: true, env: { ...process.env, INIT_CWD: root } },
	);
	const ended = new Promise<number | null>((done) => child.once('exit', done));
	if (afterMs === null) return (await ended) === 0;
	const first = await Promise.race([ended, wait(afterMs, 'time' as const)]);
	if (first !== 'time') return first === 0;
	process.kill(-child.pid!, 'SIGKILL');
	await ended;
	return false;
}

/** One hash of everything that is published but the list of changes, which tells of the build before; null for nothing. */
function hashPublished(): string | null {
	const folder = join(root, 'static/data');
	if (!existsSync(folder)) return null;
	const hash = createHash('sha256');
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== 'changes.json')
		.map((entry) => join(entry.parentPath, entry.name));
	for (const file of files.sort()) hash.update(file).update(readFileSync(file));
	return hash.digest('hex');
}

const whole = new Map<string, string>();
const times: number[] = [];
for (const articles of FOLDERS) {
	const start = performance.now();
	if (!(await build(articles, null))) throw new Error(`the build of ${articles} fails by itself`);
	times.push(performance.now() - start);
	whole.set(articles, hashPublished()!);
}
const longestMs = Math.max(...times) * 1.1;
let failed = 0;
let finished = 0;
for (let kill = 0; kill < KILLS; kill++) {
	const afterMs = Math.random() * longestMs;
	if (await build(FOLDERS[kill % 2]!, afterMs)) finished++;
	const found = hashPublished();
	if (found === null || ![...whole.values()].includes(found)) {
		failed++;
		console.error(
			`kill ${kill} after ${Math.round(afterMs)} ms: ${found === null ? 'nothing' : 'something else'} stands there`,
		);
	}
}
// What was left lying must not stand in the way of the next build.
const isMended = (await build(FOLDERS[0]!, null)) && hashPublished() === whole.get(FOLDERS[0]!);
if (!isMended) failed++;
rmSync(root, { recursive: true });
noteFigures('build-kills', {
	what: 'Data build killed at random moments: the published data are the old or the new, whole',
	tried: KILLS,
	failed,
	note: `${finished} builds were through before the kill; the next build ${isMended ? 'went through' : 'failed'}`,
});
console.log(`${KILLS} kills, ${failed} failed, ${finished} builds were through before`);
process.exitCode = failed === 0 ? 0 : 1;
