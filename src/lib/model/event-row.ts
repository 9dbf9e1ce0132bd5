// What does a query hand to map, timeline, matrix and list?
import type {
	Channel,
	CountryCode,
	DateBasis,
	EventType,
	OrganisationId,
	Precision,
	Status,
	Tone,
} from './vocabulary';

/** One event, ready to list or draw. Days are whole days since 1970-01-01 UTC. */
export interface EventRow {
	id: string;
	type: EventType;
	status: Status;
	channel: Channel;
	/** EDTF as recorded. */
	date: string;
	/** First and last day that the date can mean. */
	dayStart: number;
	dayEnd: number;
	precision: Precision;
	approximate: boolean;
	/** `coded`: another data set has it so. */
	basis: DateBasis | 'coded';
	title: string;
	countries: CountryCode[];
	organisations: OrganisationId[];
	/** Named people, side a first. */
	actors: string[];
	venuePlace: string | null;
	venueCountry: CountryCode | null;
	mechanism: string | null;
	round: number | null;
	tone: Tone | null;
	anniversaryN: number | null;
	anniversaryOf: string | null;
	anniversaryYear: number | null;
	/** Number of articles that tell it. */
	sources: number;
	/** The data set that coded it; null or left out: ours. */
	origin?: string | null;
}

/** Contacts of a pair of countries (a < b) by one channel. */
export interface DyadCount {
	a: CountryCode;
	b: CountryCode;
	channel: Channel;
	count: number;
	/** Of these, visits to and messages to b, and to a. */
	towardsB: number;
	towardsA: number;
	/** EDTF of the latest one; empty where only counts are known, while a brush moves. */
	lastDate: string;
}

/** Contacts that one country takes part in. */
export interface CountryCount {
	country: CountryCode;
	count: number;
}

/** Contacts of one channel whose date begins in a month. */
export interface MonthCount {
	/** Months since January 1970. */
	month: number;
	channel: Channel;
	count: number;
}
