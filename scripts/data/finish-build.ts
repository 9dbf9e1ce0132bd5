// What does a build write beside the database?
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Accuracy } from '../../src/lib/model/accuracy';
import type { EventRecord } from '../../src/lib/model/event';
import { DATABASE_FILE, type Manifest } from '../../src/lib/model/manifest';
import type { Site } from '../../src/lib/model/site';
import { openNodeDatabase } from '../../src/lib/query/node';
import type { Reference } from '../../src/lib/reference/reference';
import { writeDownloads } from './write-downloads';
import { writeParts } from './write-parts';

const LICENCE = 'LICENSE';
/** Folder of the files that are offered, in the build's folder. */
const DOWNLOADS = 'downloads';

/** A build whose database is written. */
export interface Unfinished {
	/** The project's folder. */
	root: string;
	reference: Reference;
	site: Site;
	manifest: Manifest;
	accuracy: Accuracy;
	/** Full records, where the build has them. */
	records: readonly EventRecord[] | null;
}

/** Writes manifest, tables for readers, the files of pages that are not printed, and downloads into `folder`. */
export async function finishBuild(folder: string, build: Unfinished): Promise<void> {
	const { root, reference, site, manifest, accuracy, records } = build;
	const database = join(folder, DATABASE_FILE);
	await writeFile(join(folder, 'reference.json'), readerTables(reference));
	await writeFile(join(folder, 'accuracy.json'), `${JSON.stringify(accuracy)}\n`);
	await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
	await writeLiveParts(folder, reference, manifest.pages);
	await writeDownloads(join(folder, DOWNLOADS), {
		database,
		sha256: manifest.database.sha256,
		records,
		site,
		licence: await readLicence(root),
	});
}

/** The tables with which the page Read finds names, as one JSON object. */
function readerTables({ countries, organisations, officials }: Reference): string {
	return `${JSON.stringify({ countries, organisations, officials })}\n`;
}

/** Files for the pages that are not printed, where there are such. */
async function writeLiveParts(folder: string, reference: Reference, pages: Manifest['pages']): Promise<void> {
	if (pages === undefined) return;
	const database = await openNodeDatabase(join(folder, DATABASE_FILE));
	try {
		await writeParts(join(folder, 'parts'), database, reference, pages);
	} finally {
		await database.close();
	}
}

/** The project's licence holds for its data too; a copy without one says so. */
async function readLicence(root: string): Promise<string> {
	const path = join(root, LICENCE);
	return existsSync(path) ? readFile(path, 'utf8') : 'No licence was found beside the data.\n';
}
