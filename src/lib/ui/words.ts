// What is a closed value called on the page?
import { uiWords } from '../messages/ui-words';
import { words } from '../messages/words';
import type { DataChoice } from '../model/view';
import type { EventRow } from '../model/event-row';
import { EVENT_TYPES, STATUSES, type Channel } from '../model/vocabulary';

/** Words by name, each looked up when it is asked for: only then is the language known. */
function wordsOf<Name extends string>(names: readonly Name[], say: (name: Name) => string) {
	const found = {} as Record<Name, string>;
	for (const name of names) Object.defineProperty(found, name, { get: () => say(name), enumerable: true });
	return found;
}

/** An event type in a sentence or a list. */
export const TYPE_WORDS = wordsOf(EVENT_TYPES, (type) => words().typeName({ type }));

export const STATUS_WORDS = wordsOf(STATUSES, (status) => words().statusName({ status }));

export const CHANNEL_WORDS: Record<Channel, string> = {
	get state() {
		return uiWords().stateToState();
	},
	get party() {
		return uiWords().partyToParty();
	},
	get people() {
		return uiWords().peopleToPeople();
	},
};

/** Whose records a view looks at. */
export const DATA_WORDS: Record<DataChoice, string> = {
	get ours() {
		return uiWords().ours();
	},
	get imported() {
		return uiWords().ofOthers();
	},
	get both() {
		return uiWords().oursAndOfOthers();
	},
};

/** On what an event's date rests, as a sentence. */
export const BASIS_WORDS: Record<EventRow['basis'], string> = {
	get explicit() {
		return uiWords().aFullDateStandsIn();
	},
	get relative() {
		return uiWords().workedOutFromWordsSuch();
	},
	get publication() {
		return uiWords().nothingBetterThanTheDate();
	},
	get coded() {
		return uiWords().asTheDataSetHasIt();
	},
};
