// Which files lie at the paths that a person gave, and under which names may they be published?
import { basename, relative } from 'node:path';
import type { Problem } from '../../src/lib/model/problem';
import { listFiles, type GivenPath } from '../read-paths';

/** A file to read. */
export interface ArticleFile extends GivenPath {
	/** Path from the given folder's own name on: it tells nothing of the machine. */
	name: string;
}

/** Files at and under the paths, sorted, each once. A path that is not there, or an empty folder, is a problem. */
export function findFiles(paths: readonly GivenPath[]): { files: ArticleFile[]; problems: Problem[] } {
	const files = new Map<string, ArticleFile>();
	const problems: Problem[] = [];
	for (const path of paths) {
		const list = listFiles([path]);
		problems.push(...list.problems);
		if (list.files.length === 0 && list.problems.length === 0) {
			problems.push({ file: path.shown, line: 1, message: 'no articles in this folder: put some into it' });
		}
		for (const file of list.files) {
			const inner = relative(path.absolute, file.absolute).replaceAll('\\', '/');
			const name = inner === '' ? basename(file.absolute) : `${basename(path.absolute)}/${inner}`;
			if (!files.has(file.absolute)) files.set(file.absolute, { ...file, name });
		}
	}
	return { files: [...files.values()].sort((x, y) => (x.shown < y.shown ? -1 : 1)), problems };
}
