// Which files of the whole data does a build offer, and how are they written?
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeEventsCsv } from '../../src/lib/export/csv';
import { writeDictionary } from '../../src/lib/export/dictionary';
import { writeArcs } from '../../src/lib/export/geojson';
import { writeEventsJson, writeEventsNdjson } from '../../src/lib/export/json';
import type { EventRecord } from '../../src/lib/model/event';
import type { Site } from '../../src/lib/model/site';
import { DEFAULT_VIEW } from '../../src/lib/model/view';
import { EVENT_TYPES } from '../../src/lib/model/vocabulary';
import { openNodeDatabase } from '../../src/lib/query/node';
import { countDyads } from '../../src/lib/query/views/count-dyads';
import { listCountries } from '../../src/lib/query/views/list-countries';
import { listEvents } from '../../src/lib/query/views/list-events';
import { describeDownloads } from './describe-downloads';
import { writeParquet } from './write-parquet';

/** A build as far as its downloads need it. */
export interface DownloadInput {
	/** The finished database. */
	database: string;
	sha256: string;
	events: readonly EventRecord[];
	site: Site;
	/** Text of the project's licence. */
	licence: string;
}

/** Writes all files into the new folder `folder`, checksums last. The same build gives the same text files. */
export async function writeDownloads(folder: string, input: DownloadInput): Promise<void> {
	await mkdir(folder, { recursive: true });
	const write = (name: string, text: string) => writeFile(join(folder, name), text);
	const version = input.sha256.slice(0, 12);
	const database = await openNodeDatabase(input.database);
	try {
		const rows = await listEvents(database, { ...DEFAULT_VIEW, types: [...EVENT_TYPES] });
		const title = `${input.site.title}: all events`;
		await write('events.csv', writeEventsCsv(rows));
		await write(
			'events.json',
			writeEventsJson(rows, { title, version, filter: '', address: input.site.address }),
		);
		await write('events.ndjson', writeEventsNdjson(rows));
		const arcs = writeArcs(await countDyads(database, DEFAULT_VIEW), await listCountries(database));
		await write('arcs.geojson', `${JSON.stringify(arcs)}\n`);
		await write('README.txt', describeDownloads(input.site, version, rows.length));
	} finally {
		await database.close();
	}
	await writeFile(join(folder, 'records.ndjson'), eachLine(input.events));
	await write('dictionary.csv', writeDictionary());
	await write('LICENSE.txt', input.licence);
	await writeParquet(input.database, join(folder, 'events.parquet'));
	await copyFile(input.database, join(folder, 'events.duckdb'));
	await writeSums(folder);
}

/** `SHA256SUMS`, as `sha256sum --check` reads it. */
async function writeSums(folder: string): Promise<void> {
	const lines: string[] = [];
	for (const name of (await readdir(folder)).sort()) {
		const sum = createHash('sha256')
			.update(await readFile(join(folder, name)))
			.digest('hex');
		lines.push(`${sum}  ${name}\n`);
	}
	await writeFile(join(folder, 'SHA256SUMS'), lines.join(''));
}

/** Line by line: all together may be longer than a string can be. */
function* eachLine(events: readonly EventRecord[]): Generator<string> {
	for (const event of events) yield `${JSON.stringify(event)}\n`;
}
