// What is written beside a mark, from the fullest form to the shortest?
import { describeEdtf } from '../../model/edtf';
import type { EventRow } from '../../model/event-row';
import type { CountryCode, EventType, Tone } from '../../model/vocabulary';
import { partnersOf } from './lanes';

/** One form of a label: who (heavier), what, and how sure (in second ink). */
export interface LabelForm {
	strong: string;
	rest: string;
	note: string;
}

/** What labels need beside the event. */
export interface LabelContext {
	/** Chosen country: left out of the label, as all events have it. */
	country: CountryCode | null;
	/** Name of a country's or an organisation's code. */
	nameOf: (code: string) => string;
}

const TONE_WORDS: Readonly<Record<Tone, string>> = {
	greeting: 'greetings',
	congratulation: 'congratulations',
	condolence: 'condolences',
	thanks: 'thanks',
	reply: 'reply',
};
const TYPE_WORDS: Readonly<Record<EventType, string>> = {
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
/** Last words that make a mechanism's name read well when only its end is kept. */
const MECHANISM_END = /(\S+) (dialogue|commission|committee|consultations?|talks)$/i;

function nameParties(codes: readonly string[], nameOf: (code: string) => string): string {
	const names = codes.map(nameOf);
	const [first = '', second = ''] = names;
	if (names.length <= 2) return names.join(' and ');
	return `${first}, ${second} and ${names.length - 2} more`;
}

function describeAct(event: EventRow): string {
	if (event.type === 'anniversary' && event.anniversaryN !== null)
		return `${event.anniversaryN} years of ${event.anniversaryOf ?? 'relations'}`;
	if (event.type === 'message' && event.tone !== null) return TONE_WORDS[event.tone];
	const end = event.type === 'meeting' ? MECHANISM_END.exec(event.mechanism ?? '') : null;
	return end ? `${end[1]} ${end[2]}`.toLowerCase() : TYPE_WORDS[event.type];
}

/** The act with people: `visited by` where the host is the partner, else `visit of`; others after a comma. */
function describePeople(event: EventRow, act: string, partners: readonly string[], most: number): string {
	const people = event.actors.slice(0, most).join(' and ');
	if (people === '') return act;
	if (event.type !== 'visit') return `${act}, ${people}`;
	const isHost = partners.length === 1 && event.venueCountry === partners[0];
	return isHost ? `visited by ${people}` : `visit of ${people}`;
}

/** `some time in 2024` for a date wider than a month, `about …` for an approximate one, and a status that is not plain. */
function describeDoubt(event: EventRow): string {
	const notes: string[] = [];
	if (event.approximate) notes.push(describeEdtf(event.date));
	else if (event.precision === 'year' || event.precision === 'season')
		notes.push(`some time in ${describeEdtf(event.date)}`);
	if (event.status !== 'occurred') notes.push(event.status);
	return notes.map((note) => `, ${note}`).join('');
}

/** Forms from two named people down to the partner's name alone, without repeats. */
export function writeLabel(event: EventRow, context: LabelContext): LabelForm[] {
	const partners = partnersOf(event, context.country);
	const strong = nameParties(partners.length > 0 ? partners : event.countries, context.nameOf);
	if (strong === '') return [{ strong: event.title, rest: '', note: '' }];
	const act = describeAct(event);
	const note = describeDoubt(event);
	const rests = [2, 1].map((most) => describePeople(event, act, partners, most));
	const forms = [...new Set([...rests, act])].map((rest) => ({ strong, rest, note }));
	return [...forms, { strong, rest: '', note: '' }];
}
