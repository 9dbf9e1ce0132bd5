// What does the data build say about the database that it wrote?
import type { DayUtc } from './edtf';
import type { PrintedPages } from './printed-pages';
import type { EventType } from './vocabulary';

/** Number of the database's layout; it goes up when a table or column changes its meaning or goes away. */
export const SCHEMA_VERSION = 1;

/** Name of the database beside `manifest.json`. */
export const DATABASE_FILE = 'events.duckdb';

/** Name of the database of what others coded, where there is any. */
export const IMPORTED_FILE = 'imported.duckdb';

/** One document (a file) that was read. */
export interface ManifestSource {
	/** File's name without its ending. */
	document: string;
	/** Publishers that its articles name, sorted. */
	publishers: string[];
	articles: number;
	/** Events that it tells, also where others tell them too. */
	events: number;
}

/** What was left out for one reason. */
export interface LeftOut {
	/** From a closed list of the stage that left it out, e.g. `undatable`. */
	reason: string;
	count: number;
	/** `file:line: what is wrong`, at most {@link MAX_LEFT_OUT_LINES}. */
	lines: string[];
}

/** So many places of one reason are listed; the count tells the rest. */
export const MAX_LEFT_OUT_LINES = 200;

/** Contents of `static/data/manifest.json`. It holds no clock: the same input gives the same text. */
export interface Manifest {
	schema: number;
	/** SHA-256 over articles, reference, settings and the code that read them. */
	inputs: string;
	database: { file: string; sha256: string; bytes: number };
	counts: {
		documents: number;
		articles: number;
		events: number;
		/** Events of a core type that are no marked anniversaries. */
		contacts: number;
		byType: Record<EventType, number>;
		/** Corrections by people that were applied. */
		corrections: number;
		leftOut: number;
	};
	leftOut: LeftOut[];
	/** Sorted by document. */
	sources: ManifestSource[];
	/** First and last day that a core event's date can mean; null without events. */
	span: { dayStart: DayUtc; dayEnd: DayUtc } | null;
	site: ManifestSite;
	/** What others coded, where there are files of it. */
	imported?: ManifestImported;
	/** Which pages are printed, where settings leave any out. */
	pages?: PrintedPages;
}

/** The part of the owner's settings that pages need. */
export interface ManifestSite {
	title: string;
	/** Absolute address without a slash at the end, or null where none is set. */
	address: string | null;
	description: string;
}

/** A data set that others coded, under one licence. */
export interface ImportedOrigin {
	name: string;
	licence: string;
	records: number;
	/** Records that tell one of our events. */
	linked: number;
}

/** The database of what others coded. */
export interface ManifestImported {
	database: { file: string; sha256: string; bytes: number };
	/** Sorted by name, then licence. */
	origins: ImportedOrigin[];
	records: number;
	/** Of them, records that tell one of our events. */
	linked: number;
	/** Pairs of a record and one of our events. */
	links: number;
	/** Files and lines that could not be read, with the places of the first ones. */
	refused: { count: number; lines: string[] };
	/** First and last day that a core record's date can mean; null without records. */
	span: Manifest['span'];
}
