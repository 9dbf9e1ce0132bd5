// What is a rule, and what does it give?
import type { DateMention } from '../annotate/date-mention';
import type { Party } from '../annotate/entity';
import type { AnniversaryClaim, Venue } from '../../model/event';
import type { Channel, EventType, Status, Tone } from '../../model/vocabulary';
import type { SentenceView } from '../scene';
import type { Discourse } from './discourse';
import type { DropReason } from './modality';

/** An event as one sentence tells it, before dates are chosen and tellings are joined. */
export interface Candidate {
	type: EventType;
	rule: string;
	view: SentenceView;
	/** Tokens of the words that fired the rule. */
	from: number;
	to: number;
	a: Party[];
	b: Party[];
	status: Status;
	/** Destination or place told by the rule itself. */
	venue: Venue | null;
	/** Token after the last argument: a date right after it is the event's. */
	anchor: number;
	/** A date that the rule itself read; null leaves the choice to the resolver. */
	date: DateMention | null;
	mechanism: string | null;
	round: number | null;
	tone: Tone | null;
	anniversary: AnniversaryClaim | null;
	/** Channel that the rule knows for sure. */
	channel: Channel | null;
	/** Told in passing: keeps no day that the sentence does not give. */
	isAside: boolean;
	/** A noun inside another phrase ("briefed reporters on the talks"): the sentence's own date is not its date. */
	isEmbedded: boolean;
	/** Joins a fuller telling of the same event, and says nothing of its own where there is none. */
	isEcho: boolean;
}

/** A candidate that gives no event. */
export interface Dropped {
	start: number;
	end: number;
	rule: string;
	reason: DropReason;
}

/** Where rules put what they find. */
export interface Sink {
	emit(candidate: Candidate): void;
	drop(view: SentenceView, from: number, to: number, rule: string, reason: DropReason): void;
}

/** One way in which events are told. */
export interface Rule {
	/** `type/name`. */
	id: string;
	/** A made-up sentence in which it fires. */
	sample: string;
	/** Normal forms of the words at which it is tried. */
	triggers: readonly string[];
	read(view: SentenceView, at: number, discourse: Discourse, sink: Sink): void;
}

/** A candidate with what most rules leave open. */
export function candidate(
	fields: Pick<Candidate, 'type' | 'rule' | 'view' | 'from' | 'to' | 'a' | 'b' | 'status'> &
		Partial<Candidate>,
): Candidate {
	return {
		venue: null,
		date: null,
		anchor: fields.to,
		mechanism: null,
		round: null,
		tone: null,
		anniversary: null,
		channel: null,
		isAside: false,
		isEmbedded: false,
		isEcho: false,
		...fields,
	};
}
