// What has changed in the data from one build to the next?

/** An event that a build added or no longer has. */
export interface ChangedEvent {
	id: string;
	title: string;
	/** EDTF. */
	date: string;
}

/** An event that both builds have, with the names of the fields that differ. */
export interface EditedEvent extends ChangedEvent {
	fields: string[];
}

/** So many events of a kind are named for one build; the counts tell the rest. */
export const MAX_CHANGES_NAMED = 100;

/** What one build changed. */
export interface BuildChange {
	/** First twelve digits of the database's SHA-256 before and after. */
	from: string;
	to: string;
	counts: { added: number; withdrawn: number; changed: number };
	/** How often each field changed, most first. */
	fields: { field: string; count: number }[];
	added: ChangedEvent[];
	withdrawn: ChangedEvent[];
	changed: EditedEvent[];
}

/** Builds that changed an event, latest first: `static/data/changes.json`. Empty after a first build. */
export interface Changes {
	builds: BuildChange[];
}

/** So many builds are kept. */
export const MAX_BUILDS = 20;
