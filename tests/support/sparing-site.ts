// How is a small site of a copy of the project built, with other settings or with records of others?
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from './copied-project';

const MORE_PARTS = ['static', 'messages', 'docs', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/** Settings under which few pages are printed. */
const FEW_PAGES = 'pages:\n  pairs: 3\n  countries: 4\n  people: 100\n';
const NO_EVENTS = '  events: none\n';

/** Lets the site of a copy print few pages of pairs, countries and people, and those of events or not. */
export function printFewPages(root: string, hasEvents: boolean): void {
	appendFileSync(join(root, 'data/site.yaml'), hasEvents ? FEW_PAGES : FEW_PAGES + NO_EVENTS);
}

/** Builds a copy of the project that prints few pages; its folder. Throws with what the build said. */
export function buildSparingSite(): string {
	return buildCopy((root) => printFewPages(root, false));
}

/** Builds a copy of the project that `change` has changed; its folder. Throws with what the build said. */
export function buildCopy(change: (root: string) => void): string {
	const root = copyProject();
	for (const part of MORE_PARTS) cpSync(part, join(root, part), { recursive: true });
	change(root);
	for (const args of [
		['node_modules/tsx/dist/cli.mjs', 'scripts/build-data.ts'],
		['node_modules/vite/bin/vite.js', 'build'],
	]) {
		const { status, stdout, stderr } = spawnSync(process.execPath, args, {
			cwd: root,
			encoding: 'utf8',
			maxBuffer: 1e8,
		});
		if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
	}
	return root;
}
