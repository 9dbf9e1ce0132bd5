// Which rows of the last database are those of the new one, so that they can be copied?
import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EventRecord } from '../../src/lib/model/event';
import type { Site } from '../../src/lib/model/site';
import type { Reference } from '../../src/lib/reference/reference';
import { hashCode } from '../kept/hash-code';
import type { ArticleRecord } from './article-record';
import { sortByDate } from './database-rows';
import { EVENT_TABLES, type EventTable, type Rows } from './schema';

/** Below the project's folder: what the rows of the last database were made from; safe to delete. */
const FILE = '.bilateral/rows.json';
/** What makes rows and lays them out: when any module that it leads to changes, all rows are made again. */
const MAKERS = ['scripts/data/database-rows.ts', 'scripts/data/write-database.ts'];

const MARK_DIGITS = 22;

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
	/** A hash for each event over all that its rows are made from. */
	marks: readonly string[];
}

/** How many rows an event has in a table; those that are copied need not be made for it. */
export function countRows(table: EventTable, event: number, rows: Rows, earlier: EarlierRows | null): number {
	const place = earlier?.places[event] ?? null;
	return place === null ? rows[table].countOf(event) : earlier!.counts[table][place]!;
}

/** What the rows of events are made from. */
export interface RowMakers {
	events: readonly EventRecord[];
	articles: readonly ArticleRecord[];
	reference: Reference;
	site: Site;
}

/** Knows the rows of one build, and keeps what they were made from for the next. */
export class RowKeeper {
	readonly #path: string;
	readonly #version: string;
	/** In the order of the table. */
	readonly #marks: readonly string[];

	/** Keeps it below the project's folder `root`. */
	constructor(root: string, { events, articles, reference, site }: RowMakers) {
		const { countries, organisations } = reference;
		this.#path = join(root, FILE);
		this.#version = hashCode(MAKERS, { countries, organisations, site });
		const byId = new Map(articles.map((article) => [article.id, article]));
		this.#marks = sortByDate(events).map((event) => markOf(event, byId));
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

/** Hash over the event and what its rows take from articles. */
function markOf(event: EventRecord, articles: ReadonlyMap<string, ArticleRecord>): string {
	const told = event.sources.map((source) => {
		const { publisher, passages } = articles.get(source.article)!;
		return [publisher, passages];
	});
	return hash('sha256', JSON.stringify([event, told]), 'base64url').slice(0, MARK_DIGITS);
}
