// Which rows of the last database are those of the new one, so that they can be copied?
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Span } from '../../src/lib/model/article';
import type { AppliedCorrection } from '../../src/lib/model/correction';
import type { EventRecord } from '../../src/lib/model/event';
import type { Site } from '../../src/lib/model/site';
import type { Reference } from '../../src/lib/reference/reference';
import { hashCode } from '../kept/hash-code';
import { sortByDate } from './database-rows';
import { EVENT_TABLES, type EventTable, type Rows } from './schema';

/** Below the project's folder: what the rows of the last database were made from; safe to delete. */
const FILE = '.bilateral/rows.json';
/** What makes events and their rows: when any module that it leads to changes, all rows are made again. */
const MAKERS = ['scripts/data/build-data.ts'];

/** The last database, as far as its rows can be copied. */
export interface EarlierRows {
	path: string;
	/** For each event of the new database its number in the last one, growing; null where its rows have to be made. */
	places: readonly (number | null)[];
	/** How many rows each event of the last database has. */
	counts: Readonly<Record<EventTable, readonly number[]>>;
}

/** What is kept of a database whose events stand in the order of its table. */
interface Kept extends Pick<EarlierRows, 'counts'> {
	version: string;
	/** SHA-256 of the database. */
	database: string;
	/** For each event all that its rows are made from: its id and tellings; null where people corrected it. */
	marks: readonly (string | null)[];
}

/** How many rows an event has in a table; those that are copied need not be made for it. */
export function countRows(table: EventTable, event: number, rows: Rows, earlier: EarlierRows | null): number {
	const place = earlier?.places[event] ?? null;
	return place === null ? rows[table].countOf(event) : earlier!.counts[table][place]!;
}

/** What the rows of events are made from. */
export interface RowMakers {
	events: readonly EventRecord[];
	/** Which telling of which piece the sentences of a source are of: the same piece tells the same. */
	origins: ReadonlyMap<readonly Span[], string>;
	corrections: readonly Pick<AppliedCorrection, 'event'>[];
	reference: Pick<Reference, 'countries' | 'organisations' | 'officials'>;
	site: Site;
}

/** Knows the rows of one build, and keeps what they were made from for the next. */
export class RowKeeper {
	readonly #path: string;
	readonly #version: string;
	/** In the order of the table. */
	readonly #marks: Kept['marks'];

	/** Keeps it below the project's folder `root`. */
	constructor(root: string, { events, origins, corrections, reference, site }: RowMakers) {
		const { countries, organisations, officials } = reference;
		this.#path = join(root, FILE);
		this.#version = hashCode(MAKERS, { countries, organisations, officials, site });
		const corrected = new Set(corrections.map(({ event }) => event));
		this.#marks = sortByDate(events).map(({ id, sources }) => {
			const told = sources.map(({ evidence }) => origins.get(evidence));
			return corrected.has(id) || told.includes(undefined) ? null : [id, ...told].join(' ');
		});
	}

	/** Which rows of the last database, with this SHA-256, are those of this build; null where nothing is known of it. */
	find(database: { path: string; sha256: string }): EarlierRows | null {
		let kept: Kept;
		try {
			kept = JSON.parse(readFileSync(this.#path, 'utf8')) as Kept;
		} catch {
			// There is none, or it is damaged: then all rows are made.
			return null;
		}
		if (kept.version !== this.#version || kept.database !== database.sha256) return null;
		const numbers = new Map(kept.marks.map((mark, number) => [mark, number]));
		numbers.delete(null);
		let last = -1;
		const places = this.#marks.map((mark) => {
			const number = numbers.get(mark) ?? -1;
			return number > last ? (last = number) : null;
		});
		return { path: database.path, places, counts: kept.counts };
	}

	/** Keeps what the database with this SHA-256 was made from. */
	keep(sha256: string, rows: Rows, earlier: EarlierRows | null): void {
		const counts = {} as Record<EventTable, number[]>;
		for (const table of EVENT_TABLES)
			counts[table] = this.#marks.map((_, event) => countRows(table, event, rows, earlier));
		const kept: Kept = { version: this.#version, database: sha256, marks: this.#marks, counts };
		mkdirSync(dirname(this.#path), { recursive: true });
		writeFileSync(`${this.#path}.part`, JSON.stringify(kept));
		renameSync(`${this.#path}.part`, this.#path);
	}
}
