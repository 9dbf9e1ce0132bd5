// Has anything changed since the last build?
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileNote, KnownFiles } from '../kept/known-files';

/** A file that the data depends on: the name under which it counts, and where it is. */
export interface InputFile {
	name: string;
	path: string;
}

/** Code, tables and settings that the database is made with, below the project's folder. */
const MAKERS = [
	'scripts/data',
	'scripts/build-data.ts',
	'scripts/evaluate',
	'scripts/read-paths.ts',
	'scripts/read-reference.ts',
	'src/lib/export',
	'src/lib/extract',
	'src/lib/import',
	'src/lib/model',
	'src/lib/query',
	'src/lib/reference',
	'data/corrections',
	'data/gold',
	'data/ids.ndjson',
	'data/reference',
	'data/site.yaml',
	'LICENSE',
	'package-lock.json',
];

/**
 * SHA-256 over names and contents of the files that are read and of all that makes the database from them; `notes` are other
 * things that the manifest tells, such as paths that are not there. `known` are files that need not be read for it.
 */
export function hashInputs(
	root: string,
	files: readonly InputFile[],
	notes: readonly string[],
	known?: KnownFiles,
): string {
	const makers = MAKERS.flatMap((name) => filesBelow(join(root, name), name));
	const hash = createHash('sha256');
	hash.update(JSON.stringify(notes));
	for (const { name, path } of makers) hash.update(`${name}\0${hashFile(path)}\0`);
	for (const { name, path } of files) {
		const note: FileNote = known?.note(path) ?? {};
		note.sha256 ??= hashFile(path);
		hash.update(`${name}\0${note.sha256}\0`);
	}
	return hash.digest('hex');
}

function hashFile(path: string): string {
	return createHash('sha256').update(readBytes(path)).digest('hex');
}

function filesBelow(path: string, name: string): InputFile[] {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [{ name, path }];
	return readdirSync(path)
		.sort()
		.flatMap((entry) => filesBelow(join(path, entry), `${name}/${entry}`));
}

/** A file that cannot be read is an input too: the build reports it. */
function readBytes(path: string): Buffer {
	try {
		return readFileSync(path);
	} catch (error) {
		return Buffer.from(`unreadable: ${error instanceof Error ? error.message : String(error)}`);
	}
}
