// How accurate is the extraction, as measured?
import type { EventType } from './vocabulary';

/** Events found, missed and wrong; shares from 0 to 1, 0 where nothing was counted. */
export interface AccuracyScore {
	found: number;
	missed: number;
	wrong: number;
	precision: number;
	recall: number;
	f1: number;
}

/** Of the events found: how often a field is right, of how often the annotation tells it. */
export interface AccuracyField {
	field: 'status' | 'channel' | 'actors' | 'anniversary';
	agree: number;
	told: number;
}

export interface AccuracyType {
	type: EventType;
	found: number;
	missed: number;
	wrong: number;
}

/** An annotated event that no record tells, or a record that no annotation tells. */
export interface AccuracyMiss {
	kind: 'missed' | 'wrong';
	document: string;
	type: EventType;
	/** EDTF. */
	date: string;
	/** Countries, then organisations. */
	parties: string[];
	/** Persons and note of the annotation, or the record's title. */
	what: string;
}

/** Figures for one set of annotated texts, by the codebook's rules of matching (section 6). */
export interface AccuracySet {
	/** `bundled`, `newsletter` or `development`. */
	name: string;
	/** The day on which a person measured it, `yyyy-mm-dd`; null where the build did. */
	measured: string | null;
	/** The command that measured it. */
	how: string;
	documents: number;
	core: AccuracyScore;
	/** The EDTF dates must be equal too. */
	exact: AccuracyScore;
	/** Type and two shared countries, any date within a year. */
	loose: AccuracyScore;
	fields: AccuracyField[];
	/** In the order of the codebook; types that never came up are left out. */
	types: AccuracyType[];
	/** By core rules; empty where the texts are not here for a reader to look at. */
	misses: AccuracyMiss[];
}

/** Contents of `static/data/accuracy.json`, written by the data build. */
export interface Accuracy {
	/** Measured by the build itself; null where the site is built from other articles than the bundled ones. */
	bundled: AccuracySet | null;
	/** Measured on texts that are not in this repository: `data/gold/accuracy-development.json`. */
	development: AccuracySet[];
}
