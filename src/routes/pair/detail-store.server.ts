// What is known of the events of a page while pages are printed? Read once, and kept in memory or, of many events, in a file.
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TracedDetail } from '$lib/model/page-parts';
import type { Database } from '$lib/query/database';
import { runSql, sql } from '$lib/query/sql';
import { listDetails } from '$lib/query/views/list-details';

/** Details of events. */
export interface Details {
	/** Ids of every event of every type, by date. */
	listIds(): Promise<string[]>;
	/** Those of the events that are there, by date; ids that have none are left out. */
	of(ids: readonly string[]): Promise<TracedDetail[]>;
}

/** Up to so many events stay in memory: a million would take gigabytes. */
const MOST_KEPT = 100_000;
/** So many are read from the database at once. */
const BATCH = 20_000;

/** Opens the details of all events of a database. */
export async function openDetails(database: Database, most = MOST_KEPT): Promise<Details> {
	const rows = await runSql<{ id: string }>(
		database,
		sql`SELECT id FROM events ORDER BY date_start, date_end, id`,
	);
	if (rows.length <= most) return keepAll(await listDetails(database));
	return keepInFile(
		database,
		rows.map(({ id }) => id),
	);
}

/** Details that are at hand. */
export function keepAll(details: readonly TracedDetail[]): Details {
	return makeDetails(
		details.map(({ event }) => event.id),
		(place) => details[place] as TracedDetail,
	);
}

function makeDetails(all: readonly string[], read: (place: number) => TracedDetail): Details {
	const places = new Map(all.map((id, place) => [id, place]));
	return {
		listIds: async () => [...all],
		of: async (ids) =>
			[...new Set(ids)]
				.flatMap((id) => places.get(id) ?? [])
				.sort((x, y) => x - y)
				.map(read),
	};
}

/**
 * Writes a line for each event into a temporary file, since asking the database for the events of one page takes as long as
 * reading through it. The file has no name while it is open, and goes with the process.
 */
async function keepInFile(database: Database, ids: readonly string[]): Promise<Details> {
	const folder = mkdtempSync(join(tmpdir(), 'bilateral-pages-'));
	const file = openSync(join(folder, 'details.ndjson'), 'w+');
	const remove = () => rmSync(folder, { recursive: true, force: true });
	try {
		remove();
	} catch {
		// Not every system lets go of the name of an open file.
		process.once('exit', () => {
			closeSync(file);
			remove();
		});
	}
	const starts = new Float64Array(ids.length + 1);
	for (let first = 0; first < ids.length; first += BATCH) {
		const lines = (await listDetails(database, ids.slice(first, first + BATCH))).map((detail) =>
			Buffer.from(JSON.stringify(detail)),
		);
		lines.forEach(({ length }, index) => {
			starts[first + index + 1] = (starts[first + index] ?? 0) + length;
		});
		const batch = Buffer.concat(lines);
		for (let done = 0; done < batch.length;) done += writeSync(file, batch, done);
	}
	return makeDetails(ids, (place) => {
		const [from = 0, to = 0] = starts.subarray(place, place + 2);
		const line = Buffer.alloc(to - from);
		readSync(file, line, 0, line.length, from);
		return JSON.parse(line.toString()) as TracedDetail;
	});
}
