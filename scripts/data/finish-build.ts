// What does a build write beside the database?
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Accuracy } from '../../src/lib/model/accuracy';
import type { EventRecord } from '../../src/lib/model/event';
import { DATABASE_FILE, type Manifest } from '../../src/lib/model/manifest';
import type { Problem } from '../../src/lib/model/problem';
import type { Site } from '../../src/lib/model/site';
import { openNodeDatabase } from '../../src/lib/query/node';
import type { Reference } from '../../src/lib/reference/reference';
import { buildImported } from './imported/build-imported';
import type { ImportedFiles } from './imported/find-imported';
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
	/** Files of what others coded. */
	imported: ImportedFiles;
	/** Is told what is wrong with these. */
	tell: (problems: readonly Problem[]) => void;
}

/**
 * Writes what others coded, manifest, tables for readers, the files of pages that are not printed, and downloads into
 * `folder`. Resolves to the manifest that was written.
 */
export async function finishBuild(folder: string, build: Unfinished): Promise<Manifest> {
	const { root, reference, site, accuracy, records, tell } = build;
	const database = join(folder, DATABASE_FILE);
	const imported = await buildImported(folder, build.imported, { reference, site, tell });
	const manifest = imported === null ? build.manifest : { ...build.manifest, imported };
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
	return manifest;
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
