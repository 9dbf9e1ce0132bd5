// Which files of imported records does a build read?
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Problem } from '../../../src/lib/model/problem';
import { isLineFile, type GivenPath } from '../../read-paths';
import { findFiles, type ArticleFile } from '../find-files';

/** Folder of imported records, below the project's. */
const FOLDER = 'data/imported';

/** Files to read by their names, and what is wrong with the others. */
export interface ImportedFiles {
	files: ArticleFile[];
	problems: Problem[];
}

/** Files at `given`; null: those of the project's folder, where there is one. Texts that describe the files are passed over. */
export function findImported(root: string, given: readonly GivenPath[] | null): ImportedFiles {
	const folder = { shown: FOLDER, absolute: join(root, FOLDER) };
	if (given === null && !existsSync(folder.absolute)) return { files: [], problems: [] };
	const found = findFiles(given ?? [folder]);
	const others = found.files.filter((file) => !isLineFile(file) && extname(file.shown) !== '.md');
	return {
		files: found.files.filter(isLineFile),
		problems: [
			// The project's own folder may stand empty.
			...found.problems.filter(({ file }) => file !== FOLDER),
			...others.map(({ shown }) => ({
				file: shown,
				line: 1,
				message: 'is no .ndjson file of imported records: make one of it with npm run import (left out)',
			})),
		],
	};
}
