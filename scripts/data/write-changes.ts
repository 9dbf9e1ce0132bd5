// How does the changelog between builds grow?
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_BUILDS, type BuildChange, type Changes } from '../../src/lib/model/changes';
import type { EventRecord } from '../../src/lib/model/event';
import type { Manifest } from '../../src/lib/model/manifest';
import { compareBuilds } from './compare-builds';

const FILE = 'changes.json';

/** The last build of the same folder, as far as it can be read. */
async function readLastBuild(
	folder: string,
): Promise<{ version: string; events: EventRecord[]; changes: Changes } | null> {
	try {
		const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
		const lines = (await readFile(join(folder, 'downloads/records.ndjson'), 'utf8')).split('\n');
		return {
			version: manifest.database.sha256.slice(0, 12),
			events: lines.filter((line) => line !== '').map((line) => JSON.parse(line) as EventRecord),
			changes: JSON.parse(await readFile(join(folder, FILE), 'utf8')) as Changes,
		};
	} catch {
		// There is none, or it is of an older form: then there is nothing to compare with.
		return null;
	}
}

/** What came of the comparison with the last build. */
export interface Compared {
	change: BuildChange | null;
	hasEarlier: boolean;
}

/** Writes `changes.json` of a build into `next`, compared with the last one in `folder`; a first build has none. */
export async function writeChanges(
	folder: string,
	next: string,
	build: { sha256: string; events: readonly EventRecord[] },
): Promise<Compared> {
	const last = await readLastBuild(folder);
	const change = last && compareBuilds(last, { version: build.sha256.slice(0, 12), events: build.events });
	const builds = [...(change ? [change] : []), ...(last?.changes.builds ?? [])].slice(0, MAX_BUILDS);
	const changes: Changes = { builds };
	await writeFile(join(next, FILE), `${JSON.stringify(changes, null, '\t')}\n`);
	return { change, hasEarlier: last !== null };
}
