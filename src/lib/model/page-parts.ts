// What does a page of a pair, a country or an event need of the data, beside what all of its kind need?
import type { PairFacts } from './pair-facts';
import type { EventDetail, TraceRow } from './view-rows';
import type { CountryCode } from './vocabulary';

/** What has more entries has a page of its own, whatever the settings say; a pair's is cut into periods. */
export const MOST_PART_ENTRIES = 1000;

/** An event as its page shows it: which rule read which field, too. */
export interface TracedDetail extends EventDetail {
	trace: TraceRow[];
}

/** An event and who takes part, without what each article says of it. */
export type EventWithPeople = Pick<EventDetail, 'event' | 'participants'>;

/** Addresses' last part of people with a page, by name. */
export type PeopleSlugs = Record<string, string>;

/** A pair's entries and what the tables say of it. */
export interface PairPart {
	a: CountryCode;
	b: CountryCode;
	/** EDTF of a year or month, or of a year without a month (`2024-XX`), where the entries are those of one; else they are all. */
	period: string | null;
	facts: PairFacts | null;
	partnerships: { name: string; start: string; source: string }[];
	without: { status: string; asOf: string } | null;
	/** Core entries by date. */
	details: EventDetail[];
	people: PeopleSlugs;
}

/** A country's entries and what the tables say of it. */
export interface CountryPart {
	code: CountryCode;
	iso2: string;
	subregion: string;
	aliases: string[];
	relations: Pick<PairFacts, 'a' | 'b' | 'established' | 'interruptions'>[];
	memberships: { organisation: string; start: string; end: string | null }[];
	/** Core entries by date. */
	details: EventWithPeople[];
	/** Number of articles that tell them. */
	articles: number;
	people: PeopleSlugs;
}

/** Events of one file, by id, and ids that they had before. */
export interface EventPart {
	details: Record<string, TracedDetail>;
	aliases: Record<string, string>;
	people: PeopleSlugs;
}
