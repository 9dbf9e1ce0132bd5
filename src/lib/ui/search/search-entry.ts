// What can be found?

/** Kinds of what can be found, in the order in which equally good ones are shown. */
export const ENTRY_KINDS = ['country', 'pair', 'person', 'organisation', 'place', 'event'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Something with a page. */
export interface SearchEntry {
	kind: EntryKind;
	/** Address below the site's base; one entry each. */
	path: string;
	/** What the list of hits says. */
	label: string;
	/** Second line: a date, an office, how many contacts. */
	note: string;
	/** Further words that find it: aliases, codes, people, places. */
	words: string;
	/** Contacts told; more come first. */
	weight: number;
}

/** A hit, as the list shows it. */
export type SearchHit = Pick<SearchEntry, 'kind' | 'path' | 'label' | 'note'>;

export const KIND_WORDS: Readonly<Record<EntryKind, string>> = {
	country: 'country',
	pair: 'pair',
	person: 'person',
	organisation: 'organisation',
	place: 'place',
	event: 'event',
};
