// How are events written as JSON and as JSON lines?
import type { EventRow } from '../model/event-row';
import { EVENT_TABLE, EVENT_TABLE_OF_BOTH, type TableCell } from './event-table';

/** What a file of events says of itself. */
export interface ExportNote {
	/** What the file holds, in one line. */
	title: string;
	/** First twelve digits of the database's SHA-256. */
	version: string;
	/** The view's query, empty for all events. */
	filter: string;
	/** Absolute address of the view, or null where the site has none. */
	address: string | null;
	/** Where it holds records of others: first digits of the SHA-256 of their database, and their data sets. */
	others?: { version: string; sets: { name: string; licence: string }[] };
}

function objectOf(row: EventRow): Record<string, TableCell> {
	const columns = row.origin === undefined ? EVENT_TABLE : EVENT_TABLE_OF_BOTH;
	return Object.fromEntries(columns.map(({ name, read }) => [name, read(row)]));
}

/** One object: what the file is, then `events` with the columns of the table as names. */
export function writeEventsJson(rows: readonly EventRow[], note: ExportNote): string {
	return `${JSON.stringify({ ...note, count: rows.length, events: rows.map(objectOf) }, null, '\t')}\n`;
}

/** One event a line. */
export function writeEventsNdjson(rows: readonly EventRow[]): string {
	return rows.map((row) => `${JSON.stringify(objectOf(row))}\n`).join('');
}
