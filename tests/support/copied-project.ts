// How is the data build tried on a copy of the project, with other articles and on other disks?
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PARTS = ['scripts', 'src', 'data', 'package.json', 'LICENSE', 'tsconfig.json'];
/** Articles left out of the smaller set. */
const FEWER = 5;

/** Two sets of articles of a copy: the bundled ones, and fewer. */
export const ARTICLE_SETS = ['data/articles', 'data/fewer'] as const;

/** Copies what the data build needs into a new folder, with a second, smaller set of articles; its path. */
export function copyProject(): string {
	const root = mkdtempSync(join(tmpdir(), 'bilateral-copy-'));
	for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	const [all, fewer] = ARTICLE_SETS.map((set) => join(root, set)) as [string, string];
	cpSync(all, fewer, { recursive: true });
	for (const name of readdirSync(fewer).slice(0, FEWER)) rmSync(join(fewer, name), { recursive: true });
	return root;
}

/** Command, arguments and options that build the data of a copy, for `spawn` and `spawnSync`. */
export function buildCommand(root: string, articles: string) {
	const script = [join('node_modules', 'tsx', 'dist', 'cli.mjs'), 'scripts/build-data.ts'];
	return [
		process.execPath,
		[...script, '--articles', articles],
		{ cwd: root, env: { ...process.env, INIT_CWD: root } },
	] as const;
}

/** One hash of everything that is published but the list of changes, which tells of the build before; null for nothing. */
export function hashPublished(root: string): string | null {
	const folder = join(root, 'static/data');
	if (!existsSync(folder)) return null;
	const hash = createHash('sha256');
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== 'changes.json')
		.map((entry) => join(entry.parentPath, entry.name));
	for (const file of files.sort()) hash.update(file).update(readFileSync(file));
	return hash.digest('hex');
}
