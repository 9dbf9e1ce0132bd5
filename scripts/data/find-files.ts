// Which files lie at the paths that a person gave?
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { endingOf } from '../../src/lib/extract/read/file-name';
import { READABLE_ENDINGS } from '../../src/lib/extract/read/read-file';
import type { Problem } from '../../src/lib/model/problem';
import type { GivenPath } from './arguments';

/** A file to read. */
export interface ArticleFile extends GivenPath {
	/** Path from the given folder's own name on: what may be published, for it tells nothing of the machine. */
	name: string;
}

/**
 * Files at the paths and in their folders, sorted, each once; hidden files are passed over, and in folders also files
 * of a kind that holds no article. A path that is not there, or a folder without any article, is a problem.
 */
export function findFiles(paths: readonly GivenPath[]): { files: ArticleFile[]; problems: Problem[] } {
	const files = new Map<string, ArticleFile>();
	const problems: Problem[] = [];
	for (const path of paths) {
		try {
			const given = { ...path, name: basename(path.absolute) };
			const found = statSync(path.absolute).isDirectory() ? filesBelow(given) : [given];
			if (found.length === 0) {
				const message = `no articles in this folder: put files ending in ${READABLE_ENDINGS.join(', ')} into it`;
				problems.push({ file: path.shown, line: 1, message });
			}
			for (const file of found) if (!files.has(file.absolute)) files.set(file.absolute, file);
		} catch (error) {
			problems.push({ file: path.shown, line: 1, message: messageOf(error) });
		}
	}
	const sorted = [...files.values()].sort((x, y) => (x.shown < y.shown ? -1 : 1));
	return { files: sorted, problems };
}

function filesBelow(folder: ArticleFile): ArticleFile[] {
	return readdirSync(folder.absolute, { withFileTypes: true })
		.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
		.flatMap((entry) => {
			const path = {
				shown: join(folder.shown, entry.name).replaceAll('\\', '/'),
				absolute: join(folder.absolute, entry.name),
				name: `${folder.name}/${entry.name}`,
			};
			if (statSync(path.absolute).isDirectory()) return filesBelow(path);
			return isReadable(entry.name) ? [path] : [];
		});
}

function isReadable(name: string): boolean {
	return (READABLE_ENDINGS as readonly string[]).includes(endingOf(name));
}

function messageOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : null;
	if (code === 'ENOENT') return 'no such file or folder: check the path';
	if (code === 'EACCES' || code === 'EPERM') return 'not readable: check its permissions';
	return error instanceof Error ? error.message : String(error);
}
