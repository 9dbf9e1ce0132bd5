// What is a closed value called on the page?
import { words } from '../messages/words';
import { EVENT_TYPES, STATUSES, type Channel, type DateBasis } from '../model/vocabulary';

const wordsOf = <Name extends string>(names: readonly Name[], say: (name: Name) => string) =>
	Object.fromEntries(names.map((name) => [name, say(name)])) as Record<Name, string>;

/** An event type in a sentence or a list. */
export const TYPE_WORDS = wordsOf(EVENT_TYPES, (type) => words().typeName({ type }));

export const STATUS_WORDS = wordsOf(STATUSES, (status) => words().statusName({ status }));

export const CHANNEL_WORDS: Record<Channel, string> = {
	state: 'state to state',
	party: 'party to party',
	people: 'people to people',
};

/** On what an event's date rests, as a sentence. */
export const BASIS_WORDS: Record<DateBasis, string> = {
	explicit: 'A full date stands in the text.',
	relative: 'Worked out from words such as a weekday or “last month”.',
	publication: 'Nothing better than the date of the article itself.',
};
