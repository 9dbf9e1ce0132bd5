// Which version of the extractor made a result?
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const IMPORT = /^(?:import|export)\s(?!type\b)[^;]*?from\s+'([^']+)'/gm;
const require = createRequire(import.meta.url);

/** The modules that `entries` (paths from the project's folder) lead to, types left out, and the packages that these import. */
export function listModules(entries: readonly string[]): { files: string[]; packages: string[] } {
	const files = new Map<string, string>();
	const packages = new Set<string>();
	const open = entries.map((entry) => join(ROOT, entry));
	for (let path = open.pop(); path !== undefined; path = open.pop()) {
		if (files.has(path)) continue;
		const text = readFileSync(path, 'utf8');
		files.set(path, text);
		for (const [, name = ''] of text.matchAll(IMPORT)) {
			if (!name.startsWith('.')) packages.add(name);
			else open.push(moduleAt(resolve(dirname(path), name)));
		}
	}
	return { files: [...files.keys()].sort(), packages: [...packages].sort() };
}

/** Hash over those modules, the versions of those packages, and `data`, which must be plain. */
export function hashCode(entries: readonly string[], data: unknown): string {
	const { files, packages } = listModules(entries);
	const hash = createHash('sha256');
	for (const path of files) hash.update(`${path.slice(ROOT.length)}\0`).update(readFileSync(path));
	for (const name of packages) hash.update(`${name} ${versionOf(name)}\0`);
	return hash.update(JSON.stringify(data)).digest('hex');
}

function moduleAt(path: string): string {
	return existsSync(path) ? path : `${path}.ts`;
}

/** Node's own modules come with Node. */
function versionOf(name: string): string {
	if (name.startsWith('node:')) return process.version;
	for (const folder of require.resolve.paths(name) ?? []) {
		const manifest = join(folder, ...name.split('/').slice(0, name.startsWith('@') ? 2 : 1), 'package.json');
		if (existsSync(manifest))
			return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
	}
	throw new Error(`package not found: ${name}`);
}
