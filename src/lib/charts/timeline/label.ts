// What is written beside a mark, from the fullest form to the shortest?
import { words } from '../../messages/words';
import { describeEdtf } from '../../model/edtf';
import type { EventRow } from '../../model/event-row';
import type { CountryCode } from '../../model/vocabulary';
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

/** Last words that make a mechanism's name read well when only its end is kept. */
const MECHANISM_END = /(\S+) (dialogue|commission|committee|consultations?|talks)$/i;

/** `Norway`, `China and Norway`, `China, Norway and 2 more`. */
export function nameParties(codes: readonly string[], nameOf: (code: string) => string): string {
	const names = codes.map(nameOf);
	const [first = '', second = ''] = names;
	if (names.length < 2) return first;
	if (names.length === 2) return words().listOfTwo({ first, second });
	return words().listAndMore({ first, second, more: names.length - 2 });
}

/** What happened, in a word or two. */
export function describeAct(event: EventRow): string {
	if (event.type === 'anniversary' && event.anniversaryN !== null)
		return event.anniversaryOf === null || event.anniversaryOf === 'relations'
			? words().yearsOfRelations({ years: event.anniversaryN })
			: words().yearsOf({ years: event.anniversaryN, what: event.anniversaryOf });
	if (event.type === 'message' && event.tone !== null) return words().tone({ tone: event.tone });
	const end = event.type === 'meeting' ? MECHANISM_END.exec(event.mechanism ?? '') : null;
	return end
		? words().mechanism({ words: `${end[1]} ${end[2]}`.toLowerCase() })
		: words().typeName({ type: event.type });
}

/** The act with people: `visited by` where the host is the partner, else `visit of`; others after a comma. */
function describePeople(event: EventRow, act: string, partners: readonly string[], most: number): string {
	const [first = '', second] = event.actors.slice(0, most);
	const people = second === undefined ? first : words().listOfTwo({ first, second });
	if (people === '') return act;
	if (event.type !== 'visit') return words().actWithPeople({ act, people });
	const isHost = partners.length === 1 && event.venueCountry === partners[0];
	return isHost ? words().visitedBy({ people }) : words().visitOf({ people });
}

/** `some time in 2024` for a date wider than a month, `about …` for an approximate one, and a status that is not plain. */
function describeDoubt(event: EventRow): string {
	const notes: string[] = [];
	if (event.approximate) notes.push(describeEdtf(event.date));
	else if (event.precision === 'year' || event.precision === 'season')
		notes.push(words().someTimeIn({ date: describeEdtf(event.date) }));
	if (event.status !== 'occurred') notes.push(words().statusNote({ status: event.status }));
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
