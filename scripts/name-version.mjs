// What is this version of the site called? By what it is made from, so that the same input gives the same name.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Of the data the manifest alone: it names the hash of what the build wrote. */
const MADE_FROM = [
	'src',
	'static/data/manifest.json',
	'static/embed',
	'data/stories',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
];
const LENGTH = 12;

/** All files below a path, in the order of their names. @param {string} path @returns {string[]} */
function listFiles(path) {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => listFiles(join(path, name)));
}

/** The first signs of a hash over the sources and the data in the working folder. */
export function nameVersion() {
	const hash = createHash('sha256');
	for (const file of MADE_FROM.flatMap(listFiles)) hash.update(file).update('\0').update(readFileSync(file));
	return hash.digest('hex').slice(0, LENGTH);
}
