// How does a finished build take the place of the last one, whole or not at all? Plain JavaScript: the site's adapter asks it too.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Lets `fill` write into a new folder beside `folder`, then puts it in its place. Where `fill` throws or is killed,
 * `folder` stays as it was. Call it under a lock.
 * @param {string} folder
 * @param {(path: string) => Promise<void>} fill
 * @returns {Promise<void>}
 */
export async function replaceFolder(folder, fill) {
	const next = `${stemOf(folder)}next-${process.pid}`;
	const last = `${stemOf(folder)}last`;
	await rm(next, { recursive: true, force: true });
	await mkdir(next, { recursive: true });
	try {
		await fill(next);
	} catch (error) {
		await rm(next, { recursive: true, force: true });
		throw error;
	}
	await rm(last, { recursive: true, force: true });
	if (existsSync(folder)) await rename(folder, last);
	await rename(next, folder);
	await rm(last, { recursive: true, force: true });
}

/**
 * Clears up after a build that was killed: unfinished folders go, a folder half-way through its exchange comes back.
 * @param {string} folder
 * @returns {Promise<void>}
 */
export async function recoverFolder(folder) {
	const parent = dirname(folder);
	if (!existsSync(parent)) return;
	const last = `${stemOf(folder)}last`;
	if (existsSync(last) && !existsSync(folder)) await rename(last, folder);
	for (const name of await readdir(parent)) {
		const path = join(parent, name);
		if (path.startsWith(`${stemOf(folder)}next-`) || path === last) {
			await rm(path, { recursive: true, force: true });
		}
	}
}

/** `static/data` gives `static/.data-`. @param {string} folder @returns {string} */
function stemOf(folder) {
	return join(dirname(folder), `.${basename(folder)}-`);
}
