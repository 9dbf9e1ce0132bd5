// What is an event record? (codebook, section 4)
import type { Span } from './article';
import type { Channel, CountryCode, DateBasis, EventType, OrganisationId, Status, Tone } from './vocabulary';

/** One who takes part. For a visit or a message side `a` is the visitor or sender, `b` the host or receiver. */
export interface Participant {
	side: 'a' | 'b';
	country: CountryCode | null;
	organisation: OrganisationId | null;
	actor: string | null;
	role: string | null;
}

export interface Venue {
	place: string | null;
	country: CountryCode | null;
}

export interface AnniversaryClaim {
	/** The Nth anniversary. */
	n: number;
	/** `relations`, or the partnership's name. */
	of: string;
	/** Founding year that the claim implies: anniversary year minus `n`. */
	year: number;
}

/** Which rule and which span of the article gave a field its value. */
export interface FieldTrace extends Span {
	/** Field name of {@link EventFields}, `participants.N` for the Nth participant of this reading, or `trigger`. */
	field: string;
	/** Rule id, `group/name`. */
	rule: string;
}

/** What an event is, whoever tells it. */
export interface EventFields {
	type: EventType;
	/** EDTF level 1. */
	date: string;
	dateBasis: DateBasis;
	status: Status;
	channel: Channel;
	participants: Participant[];
	/** Principal countries, sorted. */
	countries: CountryCode[];
	/** Principal organisations, sorted. */
	organisations: OrganisationId[];
	venue: Venue | null;
	mechanism: string | null;
	round: number | null;
	tone: Tone | null;
	anniversary: AnniversaryClaim | null;
	/** 0 to 1. */
	confidence: number;
}

/** An event as one article tells it: the extractor's output before linking. */
export interface Mention extends EventFields {
	/** Id of the article. */
	article: string;
	document: string;
	/** The day on which the article appeared, where it is stated; it helps linking and is no part of a record. */
	published: string | null;
	/** Sentences that tell the event, in order, at least one. */
	evidence: Span[];
	/** Id of the rule that fired. */
	rule: string;
	trace: FieldTrace[];
}

/** One source of an event: what this article says of it. */
export interface EventSource {
	document: string;
	article: string;
	evidence: Span[];
	rule: string;
	/** This article's own reading where it may differ from the merged record. */
	date: string;
	dateBasis: DateBasis;
	status: Status;
	participants: Participant[];
	venue: Venue | null;
	trace: FieldTrace[];
}

/** One event, however many articles tell it: a line of `npm run extract`. */
export interface EventRecord extends EventFields {
	/** From content: survives a rebuild, a new article, a changed title. */
	id: string;
	/** Neutral line made from the fields, never a sentence of the article. */
	title: string;
	sources: EventSource[];
}
