// What is an event that another data set coded?
import type { EventFields } from './event';

/** Whose row it is. */
export interface Origin {
	/** The data set. */
	name: string;
	licence: string;
	/** Id of the row there. */
	row: string;
}

/** A record of a data set of its own: it has no sentence that tells it, no rule, and no measured confidence. */
export interface ImportedRecord extends Omit<EventFields, 'confidence' | 'dateBasis'> {
	/** `gdelt-1234567`: kind and row. */
	id: string;
	/** Neutral line made from the fields. */
	title: string;
	origin: Origin;
	/** What the other coders called it: a CAMEO code, a PLOVER type, the remark on a trip. */
	code: string;
	url: string | null;
	/** Ids of our events that tell the same one; both records stay as they are. */
	sameAs: string[];
}
