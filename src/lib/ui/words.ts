// What is a closed value called on the page?
import type { Channel, DateBasis, EventType, Status } from '../model/vocabulary';

/** An event type in a sentence or a list. */
export const TYPE_WORDS: Record<EventType, string> = {
	call: 'call',
	meeting: 'meeting',
	visit: 'visit',
	message: 'message',
	summit: 'summit',
	agreement: 'agreement',
	relations: 'relations',
	anniversary: 'anniversary',
	exchange: 'exchange',
	statement: 'statement',
	transition: 'change of leader',
	military: 'military act',
	resolution: 'resolution',
	office: 'chair taken up',
};

export const STATUS_WORDS: Record<Status, string> = {
	occurred: 'took place',
	planned: 'planned',
	cancelled: 'cancelled',
};

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
