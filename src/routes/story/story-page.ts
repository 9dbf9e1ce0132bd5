// What does the page of a story show?
import type { CountryCount, DyadCount, EventRow } from '$lib/model/event-row';
import type { PairFacts } from '$lib/model/pair-facts';
import type { CountryCode } from '$lib/model/vocabulary';
import type { NetworkFill } from '../anniversaries/network-fills';

/** Contacts on a map and a timeline. */
export interface EventsPicture {
	kind: 'events';
	counts: CountryCount[];
	dyads: DyadCount[];
	/** The newest ones, where there are more than a drawing holds. */
	events: EventRow[];
	total: number;
	dayStart: number;
	dayEnd: number;
	country: CountryCode | null;
	partner: CountryCode | null;
}

/** The network of relations at the end of some years. */
export interface RelationsPicture {
	kind: 'relations';
	from: number;
	to: number;
	size: number;
	fills: [CountryCode, NetworkFill][];
	established: PairFacts[];
	hub: CountryCode;
}

export interface StoryStepPage {
	heading: string;
	/** The same view on its own page, below the base. */
	href: string;
	/** Paragraphs, numbers computed. */
	texts: string[];
	picture: EventsPicture | RelationsPicture;
}

export interface StoryPage {
	name: string;
	title: string;
	lead: string;
	steps: StoryStepPage[];
	questions: string[];
}
