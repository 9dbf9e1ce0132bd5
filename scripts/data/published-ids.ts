// Under which ids have events been published so far, and which words told them?
import { existsSync, readFileSync } from 'node:fs';
import type { EventRecord } from '../../src/lib/model/event';
import type { EventType } from '../../src/lib/model/vocabulary';

/** History of ids below the project's folder, one JSON object a line, sorted by id. */
export const IDS_FILE = 'data/ids.ndjson';

/** A sentence that told an event: article, first offset, offset after its end. */
export type ToldIn = readonly [article: string, start: number, end: number];

/** An id that was published once, with what finds its event again when the id is another. */
export interface PublishedId {
	id: string;
	type: EventType;
	/** Principal countries and organisations. */
	parties: string[];
	toldIn: ToldIn[];
}

/** What the history keeps of a record. */
export function publishedId({ id, type, countries, organisations, sources }: EventRecord): PublishedId {
	return {
		id,
		type,
		parties: [...countries, ...organisations],
		toldIn: sources.flatMap(({ article, evidence }) =>
			evidence.map(({ start, end }): ToldIn => [article, start, end]),
		),
	};
}

/** Reads the history; a missing file holds none. Throws on a line that is no JSON. */
export function readPublishedIds(path: string): PublishedId[] {
	if (!existsSync(path)) return [];
	return readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as PublishedId);
}

/** The history with the records of a build: an id stays for good, with the words that told it last. */
export function keepIds(history: readonly PublishedId[], events: readonly EventRecord[]): PublishedId[] {
	const all = new Map(history.map((entry) => [entry.id, entry]));
	for (const event of events) all.set(event.id, publishedId(event));
	return [...all.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
}

/** The file's text. */
export function formatPublishedIds(ids: readonly PublishedId[]): string {
	return ids.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}
