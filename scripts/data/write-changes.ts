// How does the changelog between builds grow?
import { existsSync } from 'node:fs';
import { open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_BUILDS, type BuildChange, type Changes } from '../../src/lib/model/changes';
import type { EventRecord } from '../../src/lib/model/event';
import type { Manifest } from '../../src/lib/model/manifest';
import { compareBuilds } from './compare-builds';

const CHANGES = 'changes.json';
const RECORDS = 'downloads/records.ndjson';

/** Version and changelog of the last build of the same folder; null where there is none, or one of an older form. */
async function readLast(folder: string): Promise<{ version: string; changes: Changes } | null> {
	try {
		const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
		return {
			version: versionOf(manifest),
			changes: JSON.parse(await readFile(join(folder, CHANGES), 'utf8')) as Changes,
		};
	} catch {
		return null;
	}
}

/** The records of two builds that do not stand in the other, letter by letter; null where the last has no readable ones. */
async function readDiffering(
	last: string,
	next: string,
): Promise<{ before: EventRecord[]; after: EventRecord[] } | null> {
	if (!existsSync(join(last, RECORDS))) return null;
	const gone = new Set<string>();
	for await (const line of linesOf(join(last, RECORDS))) gone.add(line);
	const after: EventRecord[] = [];
	for await (const line of linesOf(join(next, RECORDS)))
		if (!gone.delete(line)) after.push(JSON.parse(line) as EventRecord);
	try {
		return { before: Array.from(gone, (line) => JSON.parse(line) as EventRecord), after };
	} catch {
		return null;
	}
}

/** One by one: all together may be longer than a string can be. */
async function* linesOf(path: string): AsyncGenerator<string> {
	const file = await open(path);
	for await (const line of file.readLines()) if (line !== '') yield line;
}

const versionOf = ({ database }: Manifest) => database.sha256.slice(0, 12);

/** What came of the comparison with the last build. */
export interface Compared {
	change: BuildChange | null;
	hasEarlier: boolean;
}

/** Writes `changes.json` of the finished build in `next`, compared with the last one in `folder`; a first build has none. */
export async function writeChanges(folder: string, next: string, manifest: Manifest): Promise<Compared> {
	const last = await readLast(folder);
	const differing = last && (await readDiffering(folder, next));
	const change =
		last &&
		differing &&
		compareBuilds(
			{ version: last.version, events: differing.before },
			{ version: versionOf(manifest), events: differing.after },
		);
	const builds = [...(change ? [change] : []), ...(last?.changes.builds ?? [])].slice(0, MAX_BUILDS);
	await writeFile(join(next, CHANGES), `${JSON.stringify({ builds } satisfies Changes, null, '\t')}\n`);
	return { change, hasEarlier: differing !== null };
}
