// How does a lake become the database and its manifest on the disk?
import { readdirSync, type Dirent } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { DATABASE_FILE, type Manifest } from '../../../src/lib/model/manifest';
import { formatProblem } from '../../../src/lib/model/problem';
import { withLock } from '../../lock.mjs';
import type { GivenPath } from '../../read-paths';
import { recoverFolder, replaceFolder } from '../../replace-folder.mjs';
import { LOCK, stop, TARGET, tell, type BuildResult, type Reporter } from '../build-data';
import { databaseRows } from '../database-rows';
import { finishBuild } from '../finish-build';
import { hashInputs } from '../hash-inputs';
import { findImported } from '../imported/find-imported';
import { measure, readLast } from '../last-build';
import { loadMakers } from '../load-makers';
import { measureAccuracy } from '../measure-accuracy';
import { manifestOf } from './manifest-of';
import { readLakeSchema, writeFromLake } from './read-lake';

/**
 * Builds `static/data` below `root` from the lake at `path`. Names, settings and tables of relations are the project's own;
 * corrections are in the lake already. There are no full records to offer or to compare with the last build.
 */
export function buildFromLake(
	root: string,
	path: GivenPath,
	report: Reporter,
	others: GivenPath[] | null = null,
): Promise<BuildResult> {
	return withLock(join(root, LOCK), async () => {
		const target = join(root, TARGET);
		await recoverFolder(target);
		const made = await loadMakers(root);
		if ('problems' in made) return stop(made.problems, report);
		const { lake, problems } = readLakeSchema(path.absolute, path.shown);
		if (lake === null) return stop(problems, report);
		const imported = findImported(root, others);
		const inputs = hashInputs(
			root,
			[
				...listFiles(path.absolute),
				...imported.files.map(({ name, absolute }) => ({ name, path: absolute })),
			],
			['lake', ...imported.problems.map(formatProblem)],
		);
		const last = await readLast(target);
		if (last?.inputs === inputs) return result(last, true);

		const { reference, site } = made;
		const { countries, organisations, relations, meta } = databaseRows({
			events: [],
			articles: [],
			reference,
			site,
		});
		let manifest: Manifest | null = null;
		await replaceFolder(target, async (folder) => {
			const database = join(folder, DATABASE_FILE);
			await writeFromLake(database, path.absolute, lake, { countries, organisations, relations, meta });
			manifest = await manifestOf(database, { inputs, site, lake, measured: await measure(database) });
			const accuracy = measureAccuracy(root, [], false);
			manifest = await finishBuild(folder, {
				root,
				reference,
				site,
				manifest,
				accuracy,
				records: null,
				imported,
				tell: (list) => tell(list, report),
			});
			await writeFile(join(folder, 'changes.json'), `${JSON.stringify({ builds: [] })}\n`);
		});
		return result(manifest, false);
	});
}

function result(manifest: Manifest | null, isUnchanged: boolean): BuildResult {
	return { manifest, isUnchanged, problems: 0, change: null, hasEarlier: false };
}

/** Files of the lake by their names in it. */
function listFiles(folder: string): { name: string; path: string }[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry: Dirent) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((path) => ({ name: relative(folder, path), path }));
}
