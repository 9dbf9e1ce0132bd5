// What does the "of …" after an office name: a portfolio, a country, an organisation, a party?
import type { CountryCode, OrganisationId } from '../../model/vocabulary';
import type { Capacity } from '../lexicon-roles';
import { INSTITUTION_WORDS, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon-roles';
import { NOT_NAMES } from '../lexicon-words';
import { isContestedSeat } from './contested-seat';
import { partyName } from './party-name';
import { afterParenthesis, isPossessiveMark, joinedWord, normAt, type Reader } from './reader';

/** What was read after the preposition. */
export interface Complement {
	to: number;
	/** Countries named by "of" or "from", which say whom the office serves. */
	countries: CountryCode[];
	organisation: OrganisationId | null;
	capacity: Capacity | null;
}

const PREPOSITIONS = new Set(['of', 'for', 'to', 'on', 'at', 'in', 'from']);
const SERVES = new Set(['of', 'from']);
const LONGEST_COMPLEMENT = 24;
/** Bodies that are no part of a state. */
const PEOPLES_BODIES = new Set(
	'association university institute foundation company corporation club society academy college school bank group federation union alliance league newspaper chamber'.split(
		' ',
	),
);
const STATES_BODIES = new Set(
	'ministry parliament congress senate assembly government cabinet state affairs department house court council republic kingdom commission union'.split(
		' ',
	),
);

/** Is it an office that one person holds (not a body such as a parliament)? */
function isTitle(word: string): boolean {
	return ROLE_HEADS.get(word)?.isCollective === false;
}

function isUnknownCapital(reader: Reader, at: number): boolean {
	const token = reader.tokens[at];
	return (
		at < reader.limit &&
		token?.kind === 'word' &&
		token.isCapital &&
		!reader.terms[at] &&
		!NOT_NAMES.has(token.norm) &&
		!ROLE_HEADS.has(token.norm)
	);
}

/** Does a word of institutions come within the next words, all of them capitalised? */
function leadsToInstitution(reader: Reader, at: number): boolean {
	for (let next = at; next < Math.min(reader.limit, at + 5); next++) {
		const token = reader.tokens[next]!;
		if (INSTITUTION_WORDS.has(token.norm) && token.isCapital) return true;
		if (!token.isCapital && !["'s", '’s', '-', '’'].includes(token.text)) return false;
	}
	return false;
}

const STAFFS = new Set([
	'office',
	'administration',
	'cabinet',
	'chancellery',
	'secretariat',
	'staff',
	'apparatus',
]);
const AIDES = new Set(['adviser', 'advisor', 'aide', 'assistant']);

/** Is the title at `next` that of the one whose office or aide the words before it name? */
function isOfficeOfTitle(reader: Reader, preposition: number, next: number): boolean {
	let head = next;
	while (head < next + 3 && ROLE_MODIFIERS.has(normAt(reader, head)) && !isTitle(normAt(reader, head)))
		head++;
	if (!isTitle(normAt(reader, head)) || normAt(reader, next - 1) !== 'the') return false;
	const link = normAt(reader, next - 2);
	if (link !== 'of' && link !== 'to') return false;
	const before = normAt(reader, next - 3);
	return (
		STAFFS.has(before) || (next - 2 === preposition && AIDES.has(reader.tokens[preposition - 1]?.norm ?? ''))
	);
}

/** Reads the complement whose preposition stands at `at`; null where no complement of an office begins. */
export function readComplement(reader: Reader, at: number, isPlural: boolean): Complement | null {
	const preposition = normAt(reader, at);
	if (!PREPOSITIONS.has(preposition)) return null;
	const found: Complement = { to: at, countries: [], organisation: null, capacity: null };
	let serves = SERVES.has(preposition);
	let next = at + 1;
	while (['the', 'its', 'his', 'her', 'their'].includes(normAt(reader, next))) next++;
	const limit = Math.min(reader.limit, at + LONGEST_COMPLEMENT);
	while (next < limit) {
		const token = reader.tokens[next]!;
		const term = reader.terms[next]?.value ?? null;
		const party = token.isCapital ? partyName(reader, next) : null;
		if (party) {
			if (serves && party.country) found.countries.push(party.country);
			found.capacity ??= 'party';
			next = afterParenthesis(reader, party.to);
		} else if (term?.kind === 'country') {
			if (found.to === at && term.form === 'demonym' && !leadsToInstitution(reader, reader.terms[next]!.to)) {
				const after = normAt(reader, reader.terms[next]!.to);
				if (!INSTITUTION_WORDS.has(after) && !ROLE_HEADS.has(after)) return null;
			}
			const isOwner = serves && !isContestedSeat(reader, next, reader.terms[next]!.to);
			if (isOwner && (isPlural || found.countries.length === 0)) found.countries.push(term.code);
			// "of the National People's Congress (NPC) Standing Committee"
			next = afterParenthesis(reader, reader.terms[next]!.to);
			if (isPossessiveMark(reader, next)) {
				const after = reader.tokens[next + 1];
				if (!after || !INSTITUTION_WORDS.has(after.norm)) {
					found.to = next;
					break;
				}
				next++;
			}
		} else if (term?.kind === 'organisation') {
			if (serves) found.organisation ??= term.id;
			next = afterParenthesis(reader, reader.terms[next]!.to);
		} else if (term?.kind === 'head') {
			break;
		} else if (isOfficeOfTitle(reader, at, next)) {
			// "Head of the Office of the President", "Adviser to the Prime Minister": whose office, not another person.
			while (ROLE_MODIFIERS.has(normAt(reader, next)) && !ROLE_HEADS.get(normAt(reader, next))?.isTitle)
				next++;
			next = joinedWord(reader, next).to;
			if (normAt(reader, next) === 'minister') next++;
			found.capacity ??= 'state';
			serves = true;
		} else if (
			INSTITUTION_WORDS.has(joinedWord(reader, next).norm) &&
			!(isTitle(token.norm) && token.isCapital && found.to > at)
		) {
			if (token.isCapital && PEOPLES_BODIES.has(token.norm)) found.capacity ??= 'people';
			if (STATES_BODIES.has(token.norm)) found.capacity ??= 'state';
			next = afterParenthesis(reader, joinedWord(reader, next).to);
			if (isPossessiveMark(reader, next)) next++;
		} else if (isUnknownCapital(reader, next) && leadsToInstitution(reader, next + 1)) {
			next++;
		} else if (['of', 'for', 'and', 'on', '&', 'in', 'to', ','].includes(token.norm) && found.to > at) {
			let after = next + 1;
			if (token.norm === ',' && normAt(reader, after) === 'and') after++;
			if (normAt(reader, after) === 'the') after++;
			const following = reader.tokens[after];
			if (!following || after >= limit) break;
			const followingTerm = reader.terms[after]?.value.kind ?? null;
			const isList = token.norm === ',' || token.norm === 'and' || token.norm === '&';
			if (!isList && isOfficeOfTitle(reader, at, after)) {
				next = after;
				continue;
			}
			const isCountry =
				followingTerm === 'country' || followingTerm === 'organisation' || followingTerm === 'party';
			const isInstitution =
				INSTITUTION_WORDS.has(following.norm) ||
				(!isList && leadsToInstitution(reader, after) && isUnknownCapital(reader, after));
			if (isList) {
				if (isCountry && !(isPlural && (found.countries.length > 0 || found.organisation !== null))) break;
				if (
					isCountry &&
					reader.terms[after]!.value.kind === 'country' &&
					startsOffice(reader, reader.terms[after]!.to)
				)
					break;
				if (!isCountry && (!isInstitution || (isTitle(following.norm) && following.isCapital))) break;
				if (token.norm === ',' && !isCountry && !following.isCapital) break;
				if (isInstitution && !isCountry && startsOffice(reader, after)) break;
			} else {
				if (!isCountry && !isInstitution) break;
				serves = SERVES.has(token.norm);
				if (!serves && isCountry && token.norm === 'in') break;
			}
			next = after;
			continue;
		} else {
			break;
		}
		found.to = next;
	}
	return found.to > at ? found : null;
}

/** Does a new office begin here ("and Foreign Minister", "and Chinese President")? */
function startsOffice(reader: Reader, at: number): boolean {
	for (let next = at; next < Math.min(reader.limit, at + 4); next++) {
		const word = joinedWord(reader, next);
		const head = ROLE_HEADS.get(word.norm);
		if (head && !head.isWeak) return true;
		if (!reader.tokens[next]!.isCapital) return false;
	}
	return false;
}
