// How does a person correct a record?
import type { EventFields } from './event';
import type { CountryCode, EventType } from './vocabulary';

/** `change` overrules fields, `reject` removes a record, `merge` joins two, `split` parts one by its articles. */
export const CORRECTION_ACTIONS = ['change', 'reject', 'merge', 'split'] as const;
export type CorrectionAction = (typeof CORRECTION_ACTIONS)[number];

/** Fields that a person may overrule. */
export const CORRECTABLE_FIELDS = [
	'type',
	'date',
	'dateBasis',
	'status',
	'channel',
	'participants',
	'countries',
	'organisations',
	'venue',
	'mechanism',
	'round',
	'tone',
	'anniversary',
] as const satisfies readonly (keyof EventFields)[];
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number];
export type CorrectedFields = Partial<Pick<EventFields, CorrectableField>>;

/** Which record is meant: its id, or what stays the same when its date is read better. */
export type CorrectionTarget =
	{ event: string } | { article: string; type: EventType; countries: CountryCode[]; date: string | null };

/** One entry of `data/corrections/*.yaml`. */
export interface Correction {
	target: CorrectionTarget;
	action: CorrectionAction;
	/** For `change`: the new values. */
	set: CorrectedFields;
	/** For `change`: applies only while the record says this. */
	was: CorrectedFields;
	/** For `merge`: id of the record that joins the target. */
	with: string | null;
	/** For `split`: ids of the articles whose telling becomes a record of its own. */
	articles: string[];
	/** Who corrects. */
	by: string;
	/** Day, `yyyy-mm-dd`. */
	on: string;
	reason: string;
	file: string;
	line: number;
}

/** What a correction did to a record, one row per field: a row of table `corrections`. */
export interface CorrectionRow {
	action: CorrectionAction;
	/** Null where the record as a whole is meant. */
	field: string | null;
	/** As JSON; for `merge` and `split` the id of the other record. */
	before: string | null;
	after: string | null;
	author: string;
	/** Day, `yyyy-mm-dd`. */
	made: string;
	reason: string;
}

/** The same with the record that it belongs to and where it was written. */
export interface AppliedCorrection extends CorrectionRow {
	event: string;
	file: string;
	line: number;
}
