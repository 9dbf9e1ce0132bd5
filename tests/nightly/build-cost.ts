// `npm run nightly:cost [-- COMMIT]`: does a build take a tenth more than that of COMMIT, on the same machine in the same hour?
// Without COMMIT, of the one that noted tests/budgets.json last. Least of three builds each, in turns.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Figures } from '../../scripts/figures/compare-figures';
import { noteFigures } from './note-figures';

const NOTED = 'tests/budgets.json';
const ROUNDS = 3;
const ROOM = 0.1;

/** What a program says; its failure ends this one. */
function ask(program: string, args: readonly string[], cwd = '.'): string {
	const { status, stdout, stderr, error } = spawnSync(program, args, {
		cwd,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	});
	if (status !== 0)
		throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? `${stdout}${stderr}`.slice(-4000)}`);
	return stdout.trim();
}

/** A commit in a folder of its own beside the project, with the packages that its lock file names. */
function checkOut(commit: string): string {
	const root = mkdtempSync(join(resolve('..'), 'bilateral-cost-'));
	ask('git', ['worktree', 'add', '--quiet', '--detach', root, commit]);
	const isSame = spawnSync('git', ['diff', '--quiet', commit, '--', 'package-lock.json']).status === 0;
	if (isSame) ask('cp', ['-al', resolve('node_modules'), join(root, 'node_modules')]);
	else ask('npm', ['ci'], root);
	return root;
}

/** What a build of the checkout takes, as it measures itself. */
function build(root: string): Figures {
	ask(process.execPath, ['scripts/build.mjs'], root);
	return JSON.parse(readFileSync(join(root, '.bilateral/build.json'), 'utf8')) as Figures;
}

/** The least of each figure: what disturbs a build only adds to it. */
function least(builds: readonly Figures[]): Figures {
	return Object.fromEntries(
		Object.keys(builds[0]!).map((name) => [name, Math.min(...builds.map((figures) => figures[name]!))]),
	);
}

const before = process.argv[2] ?? ask('git', ['log', '-1', '--format=%H', '--', NOTED]);
const commits = [before, 'HEAD'].map((commit) => ask('git', ['rev-parse', '--short', commit]));
const roots = commits.map(checkOut);
try {
	const builds: Figures[][] = [[], []];
	for (let round = 0; round < ROUNDS; round++)
		for (const which of round % 2 === 0 ? [0, 1] : [1, 0]) {
			const figures = build(roots[which]!);
			builds[which]!.push(figures);
			console.log(`${commits[which]}: ${JSON.stringify(figures)}`);
		}
	const [then, now] = builds.map(least) as [Figures, Figures];
	const names = Object.keys(now).filter((name) => then[name] !== undefined);
	const broken = names.filter((name) => Math.abs(now[name]! - then[name]!) > ROOM * then[name]!);
	for (const name of broken) console.error(`${name}: ${then[name]} at ${commits[0]}, ${now[name]} now`);
	noteFigures('build-cost', {
		what: 'Time and memory of a build, to within a tenth of those of the build that the budgets were noted of',
		tried: names.length,
		failed: broken.length,
		note: names.map((name) => `${name}: ${then[name]} then, ${now[name]} now`).join('; '),
	});
	console.log(`${names.length} figures, ${broken.length} further apart than a tenth`);
	process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
	for (const root of roots) {
		ask('git', ['worktree', 'remove', '--force', root]);
		rmSync(root, { recursive: true, force: true });
	}
}
