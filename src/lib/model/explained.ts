// What did the extractor see in an article, and what did it make of it?
import type { Span } from './article';
import type { EventRecord, Mention } from './event';

/** What a marked word is to the extractor; where two meet, the earlier of this list is shown. */
export const MARK_KINDS = ['trigger', 'date', 'actor', 'country', 'organisation'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A run of the article's text; the runs of an article follow each other without a gap. */
export interface TextRun extends Span {
	text: string;
	/** Null for words that mean nothing to the extractor. */
	kind: MarkKind | null;
	/** Records (indices) to which these words gave a field. */
	givesTo: number[];
	/** Records (indices) whose evidence holds these words. */
	proves: number[];
	/** Dropped candidates (indices) that these words set off. */
	drops: number[];
}

/** A candidate that gave no record. */
export interface ExplainedDrop extends Span {
	text: string;
	/** Line from 1. */
	line: number;
	rule: string;
	/** Id of the reason. */
	reason: string;
	/** The reason as a sentence. */
	why: string;
}

/** A record as one article tells it, with the words that gave its fields. */
export interface ExplainedRecord {
	title: string;
	mention: Mention;
	/** Field, the words that gave it (empty where they stand outside the text), the rule. */
	grounds: { field: string; words: string; rule: string }[];
}

/** An article, marked up. */
export interface ExplainedArticle {
	id: string;
	title: string | null;
	/** EDTF; stated or found, or null. */
	published: string | null;
	/** How the date was found. */
	publishedRule: string | null;
	runs: TextRun[];
	records: ExplainedRecord[];
	dropped: ExplainedDrop[];
}

/** Everything that one text, or one file, gave. */
export interface ExplainedFile {
	articles: ExplainedArticle[];
	/** Linked: what `npm run extract` writes. */
	events: EventRecord[];
	/** `file:line: what is wrong`. */
	problems: string[];
	/** By code or id: names of countries and organisations that occur in the records. */
	names: Record<string, string>;
	/** Milliseconds of extraction. */
	tookMs: number;
}
