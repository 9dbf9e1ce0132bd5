// What do the page and its worker say to each other?
import type { ExplainedFile } from '$lib/model/explained';

export interface ReadRequest {
	/** Answers carry it back; the page drops all but the last. */
	id: number;
	/** The file's name: its ending says how to read it. */
	name: string;
	bytes: Uint8Array;
	/** EDTF for articles that tell no date, or an empty string. */
	published: string;
	/** Address of `reference.json`. */
	tables: string;
}

export type ReadAnswer = { id: number; file: ExplainedFile } | { id: number; fault: string };
