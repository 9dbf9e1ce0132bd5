// What do the queries hand to filters, matrix, panel and method page, beside `event-row`?
import type { CorrectionRow } from './correction';
import type { DayUtc } from './edtf';
import type { EventRow } from './event-row';
import type { Channel, CountryCode, DateBasis, EventType, OrganisationId, Status } from './vocabulary';

/** A value that a filter could take, and how many events would then be shown, all other filters kept. */
export interface Choice<T extends string = string> {
	value: T;
	count: number;
}

/** Choices of every filter field; those that would show nothing are left out. Most events first. */
export interface FilterChoices {
	countries: Choice<CountryCode>[];
	/** Second countries; empty while no first one is chosen. */
	partners: Choice<CountryCode>[];
	types: Choice<EventType>[];
	channels: Choice<Channel>[];
	statuses: Choice<Status>[];
	publishers: Choice[];
}

/** What a view shows, in numbers. */
export interface Totals {
	/** Events in the view. */
	events: number;
	/** Countries that take part in them. */
	countries: number;
	planned: number;
	cancelled: number;
	/** Dated less exactly than to a day, or "about". */
	inexact: number;
	/** First and last day that a date in the view can mean; null for no event. */
	dayStart: DayUtc | null;
	dayEnd: DayUtc | null;
}

/** What all pairs and channels of a view are, where not each of them is at hand. */
export interface DyadTotals {
	/** Number of pairs and channels, and of pairs. */
	dyads: number;
	pairs: number;
	/** Contacts of all pairs: one of three countries counts for each of its pairs. */
	byChannel: Record<Channel, number>;
}

/** Events of a country that begin in a month; with a chosen country, its events with that counterpart. */
export interface MatrixCell {
	country: CountryCode;
	/** Months since January 1970. */
	month: number;
	count: number;
}

/** Articles of a publisher that appeared in a month: where there are none, no event is not zero. */
export interface ArticleMonth {
	/** Months since January 1970. */
	month: number;
	publisher: string | null;
	count: number;
}

/** Events held at a place. */
export interface VenueCount {
	place: string;
	country: CountryCode | null;
	/** Degrees, where the place is its country's capital; else null. */
	latitude: number | null;
	longitude: number | null;
	count: number;
}

/** One who takes part in an event. */
export interface ParticipantRow {
	side: 'a' | 'b';
	country: CountryCode | null;
	organisation: OrganisationId | null;
	actor: string | null;
	role: string | null;
}

/** A sentence that tells the event. */
export interface EvidenceRow {
	/** UTF-16 offsets into the article's text. */
	start: number;
	end: number;
	/** From 1. */
	paragraph: number;
	/** At most 25 words, where the publisher's policy allows it. */
	excerpt: string | null;
}

/** What one article says of an event. */
export interface SourceRow {
	article: string;
	document: string;
	title: string | null;
	publisher: string | null;
	/** EDTF. */
	published: string | null;
	/** How to cite the original of a retelling. */
	citation: string | null;
	url: string | null;
	/** The article's own reading. */
	date: string;
	basis: DateBasis;
	status: Status;
	venuePlace: string | null;
	venueCountry: CountryCode | null;
	rule: string;
	participants: ParticipantRow[];
	evidence: EvidenceRow[];
}

/** Which rule gave a field its value in one article. */
export interface TraceRow {
	article: string;
	/** Name of a field of the record, or `trigger`. */
	field: string;
	/** `group/name`. */
	rule: string;
}

/** Everything known of one event. */
export interface EventDetail {
	event: EventRow;
	/** 0 to 1. */
	confidence: number;
	participants: ParticipantRow[];
	/** In the record's order, at least one. */
	sources: SourceRow[];
	/** What people's corrections did to it, in order. */
	corrections: CorrectionRow[];
}

/** Everything known of a record that others coded. */
export interface ImportedDetail {
	event: EventRow;
	participants: ParticipantRow[];
	/** Name and licence of its data set, and the id of the row there. */
	origin: string;
	licence: string;
	row: string;
	/** What the other coders called it. */
	code: string;
	/** As the row has it: not every one is an address that can be opened. */
	url: string | null;
	/** Our events that it tells too. */
	same: EventRow[];
}

/** A record of others that tells one of our events. */
export interface AlsoTold {
	id: string;
	origin: string;
	row: string;
}

/** How many of the entries that a view counts were coded by others. */
export interface CodedCounts {
	imported: number;
	/** Of these, records that tell an event of ours; where ours are looked at too, one of the view. */
	same: number;
}

/** One thing that happened to the relations of two states (a < b). */
export interface RelationRow {
	a: CountryCode;
	b: CountryCode;
	kind: 'established' | 'suspended' | 'broken' | 'resumed' | 'partnership';
	/** EDTF. */
	date: string;
	dayStart: DayUtc;
	dayEnd: DayUtc;
	/** EDTF end of a partnership that ended. */
	until: string | null;
	name: string | null;
	source: string;
	note: string;
}
