// What are types and channels called in keys, lanes and tables?
import type { Channel, EventType, Status } from '../../model/vocabulary';

/** Types in the plural, as heads of lanes. */
export const TYPE_LANES: Readonly<Record<EventType, string>> = {
	call: 'Calls',
	meeting: 'Meetings',
	visit: 'Visits',
	message: 'Messages',
	summit: 'Summits',
	agreement: 'Agreements',
	relations: 'Relations',
	anniversary: 'Anniversaries',
	exchange: 'Exchanges',
	statement: 'Statements',
	transition: 'Transitions',
	military: 'Military',
	resolution: 'Resolutions',
	office: 'Offices',
};

/** Types in the singular, as in a table's cell. */
export const TYPE_NAMES: Readonly<Record<EventType, string>> = {
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
	military: 'military',
	resolution: 'resolution',
	office: 'office',
};

export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
	state: 'State',
	party: 'Party',
	people: 'People',
};

/** What became of an event, as a table says it. */
export const STATUS_NAMES: Readonly<Record<Status, string>> = {
	occurred: 'took place',
	planned: 'planned',
	cancelled: 'cancelled',
};
