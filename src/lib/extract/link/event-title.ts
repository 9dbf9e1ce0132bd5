// Which neutral line names an event?
import type { EventFields, Participant } from '../../model/event';
import type { CountryCode, OrganisationId, Tone } from '../../model/vocabulary';

/** Names of places and organisations as a reader shall see them. */
export interface NameBook {
	country: (code: CountryCode) => string;
	organisation: (id: OrganisationId) => string;
}

const MOST_LISTED = 3;
/** Names that take "the" inside a sentence. */
const WITH_ARTICLE =
	/^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Congo|Czech Republic|Dominican Republic|Central African|Democratic |Dem\. |Republic |Rep\. |Russian Federation|Holy See|Isle |.* Islands\b|.* Republic$|.* (?:Union|Organi[sz]ation|Nations|League|Council|Association|Bank|Fund|Court|Forum|Group|Community|Alliance|Commission)\b)/;
const TONES: Record<Tone, string> = {
	greeting: 'Greetings',
	congratulation: 'Congratulations',
	condolence: 'Condolences',
	thanks: 'Thanks',
	reply: 'Reply',
};

function list(words: readonly string[]): string {
	const shown = words.length > MOST_LISTED + 1 ? words.slice(0, MOST_LISTED) : [...words];
	const rest = words.length - shown.length;
	if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
	const last = shown.pop() ?? '';
	return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

const withArticle = (name: string) => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

function partyNames(participants: readonly Participant[], names: NameBook): string[] {
	const found = participants.flatMap((p) =>
		p.country !== null
			? [withArticle(names.country(p.country))]
			: p.organisation !== null
				? [withArticle(names.organisation(p.organisation))]
				: [],
	);
	return [...new Set(found)];
}

const actorNames = (participants: readonly Participant[]) =>
	participants.flatMap((p) => (p.actor === null ? [] : [p.actor]));

/** "Xi Jinping, China", or the party alone where nobody is named. */
function sideName(participants: readonly Participant[], names: NameBook): string {
	const actors = actorNames(participants);
	const parties = partyNames(participants, names);
	if (actors.length === 0) return list(parties);
	return parties.length === 0 ? list(actors) : `${list(actors)}, ${list(parties)}`;
}

function allParties(fields: EventFields, names: NameBook): string[] {
	return [
		...fields.countries.map((code) => withArticle(names.country(code))),
		...fields.organisations.map((id) => withArticle(names.organisation(id))),
	];
}

/** "Wang Yi and Espen Barth Eide, China and Norway". */
function persons(fields: EventFields, names: NameBook): string {
	const actors = actorNames(fields.participants);
	const parties = list(allParties(fields, names));
	return actors.length === 0 ? parties : `${list(actors)}, ${parties}`;
}

function headed(fields: EventFields, names: NameBook, fallback: string): string {
	const { mechanism, round } = fields;
	if (mechanism === null) return `${fallback} of ${persons(fields, names)}`;
	return `${mechanism}${round === null ? '' : `, round ${round}`}: ${persons(fields, names)}`;
}

function anniversaryTitle(fields: EventFields, parties: string): string {
	const { anniversary } = fields;
	if (!anniversary) return `Anniversary of ${parties}`;
	const of = anniversary.of === 'relations' ? 'relations' : `the ${anniversary.of.replace(/^the /, '')}`;
	return `${anniversary.n} years of ${of}, ${parties}`;
}

/** The line, made from the fields alone and never longer than its names make it. Status and date stand beside it. */
export function titleOf(fields: EventFields, names: NameBook): string {
	const parties = list(allParties(fields, names));
	const a = fields.participants.filter((p) => p.side === 'a');
	const b = fields.participants.filter((p) => p.side === 'b');
	const [from, to] = [sideName(a, names), list(partyNames(b, names))];
	switch (fields.type) {
		case 'call':
			return `Call between ${persons(fields, names)}`;
		case 'meeting':
			return headed(fields, names, 'Meeting');
		case 'visit':
			if (!from || !to) return `Visit, ${parties}`;
			return actorNames(a).length > 0 ? `Visit of ${from}, to ${to}` : `Visit from ${from} to ${to}`;
		case 'message': {
			const what = fields.tone === null ? 'Message' : TONES[fields.tone];
			return from && b.length > 0 ? `${what} from ${from}, to ${sideName(b, names)}` : `${what}, ${parties}`;
		}
		case 'summit':
			if (fields.mechanism !== null) return headed(fields, names, '').replace(/: .*/, `, ${parties}`);
			return fields.organisations.length > 0
				? `Gathering of ${list(fields.organisations.map((id) => withArticle(names.organisation(id))))}`
				: `Gathering of ${parties}`;
		case 'agreement':
			return fields.mechanism === null ? `Agreement of ${parties}` : `${fields.mechanism}, ${parties}`;
		case 'relations':
			return `Relations of ${parties}`;
		case 'anniversary':
			return anniversaryTitle(fields, parties);
		case 'exchange':
			return fields.mechanism === null ? `Exchange of ${parties}` : `${fields.mechanism}, ${parties}`;
		case 'statement':
			return `Statement of ${persons(fields, names)}`;
		case 'transition':
			return `Change of leader, ${persons(fields, names)}`;
		case 'military':
			return `Military act of ${parties}`;
		case 'resolution':
			return `Resolution of ${parties}`;
		case 'office':
			return `Chair taken up by ${parties}`;
	}
}
