// `npm run nightly:kills`: stops the data build at a hundred random moments and asks whether old or new data stand there whole.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { ARTICLE_SETS, buildCommand, copyProject, hashPublished } from '../support/copied-project';
import { noteFigures } from './note-figures';

const KILLS = Number(process.env.KILLS ?? 100);

const root = copyProject();

/** Runs the build, for `afterMs` at most; true if it came to its end. */
async function build(articles: string, afterMs: number | null): Promise<boolean> {
	const [command, args, options] = buildCommand(root, articles);
	const child = spawn(command, args, { ...options, stdio: 'ignore', detached: true });
	const ended = new Promise<number | null>((done) => child.once('exit', done));
	if (afterMs === null) return (await ended) === 0;
	const first = await Promise.race([ended, wait(afterMs, 'time' as const)]);
	if (first !== 'time') return first === 0;
	process.kill(-child.pid!, 'SIGKILL');
	await ended;
	return false;
}

const whole = new Map<string, string>();
const times: number[] = [];
for (const articles of ARTICLE_SETS) {
	const start = performance.now();
	if (!(await build(articles, null))) throw new Error(`the build of ${articles} fails by itself`);
	times.push(performance.now() - start);
	whole.set(articles, hashPublished(root)!);
}
const longestMs = Math.max(...times) * 1.1;
let failed = 0;
let finished = 0;
for (let kill = 0; kill < KILLS; kill++) {
	const afterMs = Math.random() * longestMs;
	if (await build(ARTICLE_SETS[kill % 2]!, afterMs)) finished++;
	const found = hashPublished(root);
	if (found === null || ![...whole.values()].includes(found)) {
		failed++;
		console.error(
			`kill ${kill} after ${Math.round(afterMs)} ms: ${found === null ? 'nothing' : 'something else'} stands there`,
		);
	}
}
// What was left lying must not stand in the way of the next build.
const isMended = (await build(ARTICLE_SETS[0]!, null)) && hashPublished(root) === whole.get(ARTICLE_SETS[0]!);
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
