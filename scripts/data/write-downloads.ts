// Which files of the whole data does a build offer, and how are they written?
import { createHash } from 'node:crypto';
import { copyFile, mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeEventsCsv } from '../../src/lib/export/csv';
import { writeDictionary } from '../../src/lib/export/dictionary';
import { writeArcs } from '../../src/lib/export/geojson';
import { writeEventsJson, writeEventsNdjson } from '../../src/lib/export/json';
import type { EventRecord } from '../../src/lib/model/event';
import type { EventRow } from '../../src/lib/model/event-row';
import type { Site } from '../../src/lib/model/site';
import { DEFAULT_VIEW } from '../../src/lib/model/view';
import { EVENT_TYPES } from '../../src/lib/model/vocabulary';
import type { Database } from '../../src/lib/query/database';
import { openNodeDatabase } from '../../src/lib/query/node';
import { countDyads } from '../../src/lib/query/views/count-dyads';
import { listCountries } from '../../src/lib/query/views/list-countries';
import { listEvents } from '../../src/lib/query/views/list-events';
import { describeDownloads } from './describe-downloads';
import { writeParquet } from './write-parquet';

/** Rows that are read and written together. */
const ROWS_AT_ONCE = 50_000;
/** With more events one JSON document would be longer than many programs read: it is left out. */
const MOST_IN_ONE = 200_000;

/** A build as far as its downloads need it. */
export interface DownloadInput {
	/** The finished database. */
	database: string;
	sha256: string;
	/** Full records; null where a lake gave none. */
	records: readonly EventRecord[] | null;
	site: Site;
	/** Text of the project's licence. */
	licence: string;
}

/** Writes all files into the new folder `folder`, checksums last. The same build gives the same text files. */
export async function writeDownloads(folder: string, input: DownloadInput): Promise<void> {
	await mkdir(folder, { recursive: true });
	const write = (name: string, text: string) => writeFile(join(folder, name), text);
	const version = input.sha256.slice(0, 12);
	let events: number;
	const database = await openNodeDatabase(input.database);
	try {
		const { total, all } = await writeTables(folder, database);
		const title = `${input.site.title}: all events`;
		if (all !== null)
			await write(
				'events.json',
				writeEventsJson(all, { title, version, filter: '', address: input.site.address }),
			);
		const arcs = writeArcs(await countDyads(database, DEFAULT_VIEW), await listCountries(database));
		await write('arcs.geojson', `${JSON.stringify(arcs)}\n`);
		events = total;
	} finally {
		await database.close();
	}
	if (input.records !== null) await writeFile(join(folder, 'records.ndjson'), eachLine(input.records));
	await write('dictionary.csv', writeDictionary());
	await write('LICENSE.txt', input.licence);
	await writeParquet(input.database, join(folder, 'events.parquet'));
	await copyFile(input.database, join(folder, 'events.duckdb'));
	const there = new Set(await readdir(folder));
	await write('README.txt', describeDownloads(input.site, version, events, there));
	await writeSums(folder);
}

/**
 * The tables that grow row by row; so many rows at once as fit into memory easily. `all` are the rows of a build that is
 * small enough for one JSON document.
 */
async function writeTables(
	folder: string,
	database: Database,
): Promise<{ total: number; all: EventRow[] | null }> {
	const [csv, ndjson] = await Promise.all(
		['events.csv', 'events.ndjson'].map((name) => open(join(folder, name), 'w')),
	);
	let all: EventRow[] | null = [];
	let total = 0;
	try {
		for (;;) {
			const page = { limit: ROWS_AT_ONCE, offset: total };
			const rows = await listEvents(database, { ...DEFAULT_VIEW, types: [...EVENT_TYPES] }, page);
			const text = writeEventsCsv(rows);
			// The header stands once.
			await csv?.write(total === 0 ? text : text.slice(text.indexOf('\n') + 1));
			await ndjson?.write(writeEventsNdjson(rows));
			total += rows.length;
			all = all === null || total > MOST_IN_ONE ? null : [...all, ...rows];
			if (rows.length < ROWS_AT_ONCE) return { total, all };
		}
	} finally {
		await csv?.close();
		await ndjson?.close();
	}
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
