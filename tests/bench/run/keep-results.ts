// Where do results wait, so that a run that is stopped loses only the piece that it was at?
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kept } from './measurement';

/** Writes a result in the place of the piece's last one. */
export async function keepResult(folder: string, kept: Kept): Promise<void> {
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, `${kept.id}.json`), `${JSON.stringify(kept)}\n`);
}

/** All results, by the order of the pieces' ids. */
export async function readResults(folder: string): Promise<Kept[]> {
	await mkdir(folder, { recursive: true });
	const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
	return Promise.all(
		names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Kept),
	);
}
