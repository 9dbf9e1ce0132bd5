// What does a page of a pair, a country or an event need of the data, beside what all of its kind need?
import type { PairFacts } from './pair-facts';
import type { EventDetail, TraceRow } from './view-rows';
import type { CountryCode } from './vocabulary';

/** An event as its page shows it: which rule read which field, too. */
export interface TracedDetail extends EventDetail {
	trace: TraceRow[];
}

/** Addresses' last part of people with a page, by name. */
export type PeopleSlugs = Record<string, string>;

/** A pair's entries and what the tables say of it. */
export interface PairPart {
	a: CountryCode;
	b: CountryCode;
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
	details: EventDetail[];
	people: PeopleSlugs;
}

/** Events of one file, by id, and ids that they had before. */
export interface EventPart {
	details: Record<string, TracedDetail>;
	aliases: Record<string, string>;
	people: PeopleSlugs;
}
