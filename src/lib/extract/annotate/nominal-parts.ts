// Which heads, bodies, lists and pairs can an entity be made of?
import { ROLE_HEADS, ROLE_MODIFIERS, type RoleHead } from '../lexicon-roles';
import { NOT_NAMES } from '../lexicon-words';
import { readComplement } from './complement';
import { afterParenthesis, isPossessiveMark, joinedWord, normAt, type Reader } from './reader';

/** Words that open a noun phrase and name nobody. */
export const DETERMINERS = new Set([
	'the',
	'a',
	'an',
	'his',
	'her',
	'their',
	'its',
	'our',
	'both',
	'some',
	'several',
	'other',
	'all',
]);

/** Numbers and quantities before a head: "the two presidents". */
export const COUNTS = new Set(
	'two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty hundred dozens'.split(
		' ',
	),
);

/** Can the word open a name of an office or a group? */
export const isDeterminer = (word: string): boolean => DETERMINERS.has(word) || COUNTS.has(word);

const LONGEST_RUN = 7;

/** Heads of bodies that are neither offices nor states. */
const BODY_HEADS = new Set(
	'council association federation institute university foundation union alliance committee club society academy chamber league museum company corporation school college forum'.split(
		' ',
	),
);

/** Heads that are adjectives before a noun of contact: "official visit", "deputy talks". */
export const ADJECTIVE_HEADS = new Set([
	'official',
	'member',
	'deputy',
	'executive',
	'founder',
	'leadership',
	'ministry',
	'observer',
	'host',
	'head',
	'chief',
	'lead',
	'team',
	'people',
	'military',
	'army',
	'navy',
	'student',
	'expert',
	'government',
	'parliament',
	'embassy',
]);

/** Nouns of contact, before which a head is an adjective. */
export const CONTACT_NOUNS = new Set(
	'visit visits trip talks meeting meetings dinner lunch welcome ceremony delegation documents document invitation tour relations ties exercise exercises drills news statement countries country nation states states-members'.split(
		' ',
	),
);

/** Bodies whose name may be followed by an office: "Foreign Ministry spokesperson". */
export const BODY_LIKE = new Set(
	'ministry government parliament army military navy cabinet embassy administration defense-ministry foreign-ministry committee congress senate presidency mission'.split(
		' ',
	),
);

/** A head of office: its entry in the lexicon, and where it stands. */
export interface Head {
	to: number;
	norm: string;
	head: RoleHead;
}

const HEADING = new Set(['head', 'heads', 'chair', 'chairs']);

/** The head of office at token `at`, or null. */
export function headAt(reader: Reader, at: number): Head | null {
	const token = reader.tokens[at];
	if (!token || at >= reader.limit || token.kind !== 'word') return null;
	// "who heads the council": a verb.
	if (HEADING.has(token.norm) && reader.tokens[at - 1]?.norm === 'who') return null;
	if (token.norm === 'opposite' && normAt(reader, at + 1) === 'number')
		return { to: at + 2, norm: 'counterpart', head: ROLE_HEADS.get('counterpart')! };
	const joined = joinedWord(reader, at);
	const head = ROLE_HEADS.get(joined.norm);
	if (head) return { to: joined.to, norm: joined.norm, head };
	if (joined.to === at + 1) return null;
	const last = /-([a-z]+)$/.exec(joined.norm)?.[1];
	const lastHead = last === undefined ? undefined : ROLE_HEADS.get(last);
	if (lastHead && ROLE_MODIFIERS.has(joined.norm.slice(0, -last!.length - 1)))
		return { to: joined.to, norm: last!, head: lastHead };
	return null;
}

/** Skips words that belong to an office; the token where its head stands, or -1. */
export function headAhead(reader: Reader, at: number, unknownWords = 0): number {
	let next = at;
	let unknown = unknownWords;
	while (next < reader.limit && next - at < LONGEST_RUN) {
		if (headAt(reader, next)) return next;
		const joined = joinedWord(reader, next);
		const isModifier =
			ROLE_MODIFIERS.has(joined.norm) ||
			ROLE_MODIFIERS.has(reader.tokens[next]!.norm) ||
			joined.norm.startsWith('ex-');
		const isMark = isPossessiveMark(reader, next);
		if (!isModifier && !isMark && !/^\d+(?:st|nd|rd|th)$/.test(joined.norm)) {
			if (unknown-- <= 0 || !isPlainWord(reader, next)) return -1;
		}
		next = isMark ? next + 1 : joined.to;
	}
	return -1;
}

const STOPS = new Set(
	'and or but of to in on at with by for from as is was are were will has have had that who which said says met the a an not also its his her their'.split(
		' ',
	),
);

/** A lower-case word, or one inside a title, that may name a portfolio ("immigration minister"). */
function isPlainWord(reader: Reader, at: number): boolean {
	const token = reader.tokens[at]!;
	return (
		token.kind === 'word' &&
		!STOPS.has(token.norm) &&
		!reader.terms[at] &&
		!NOT_NAMES.has(token.norm) &&
		!/(?:ed|ing|s)$/.test(token.norm)
	);
}

/** Countries in a row before a plural head: "Chinese, Japanese and South Korean foreign ministers". */
export function countryList(reader: Reader, at: number): { codes: string[]; to: number } | null {
	const codes: string[] = [];
	let next = at;
	for (;;) {
		const term = reader.terms[next];
		if (term?.value.kind !== 'country') return null;
		codes.push(term.value.code);
		next = term.to;
		if (isPossessiveMark(reader, next)) next++;
		let after = next;
		if (normAt(reader, after) === ',') after++;
		if (normAt(reader, after) === 'and') after++;
		if (normAt(reader, after) === 'the') after++;
		if (after === next || reader.terms[after]?.value.kind !== 'country') break;
		next = after;
	}
	if (codes.length < 2) return null;
	const head = headAhead(reader, next);
	return head >= 0 && headAt(reader, head)!.head.isCollective ? { codes, to: next } : null;
}

const DASHES = new Set(['-', '–', '‑', '‐', '—', '/']);

/** "China-Russia", "U.S.–China": two countries tied by a dash. */
export function pairAt(reader: Reader, at: number): { codes: string[]; to: number } | null {
	const codes: string[] = [];
	let next = at;
	for (;;) {
		const term = reader.terms[next];
		if (term?.value.kind !== 'country') break;
		codes.push(term.value.code);
		const dash = reader.tokens[term.to];
		const isTied =
			dash !== undefined && dash.isTight && DASHES.has(dash.text) && reader.tokens[term.to + 1]?.isTight;
		next = term.to;
		if (!isTied || reader.terms[next + 1]?.value.kind !== 'country') break;
		next++;
	}
	return codes.length > 1 ? { codes, to: next } : null;
}

/** Words that can begin an entity though they are written small and are no term. */
const OPENERS: ReadonlySet<string> = new Set([
	...DETERMINERS,
	...COUNTS,
	...ROLE_HEADS.keys(),
	...ROLE_MODIFIERS,
	'opposite',
]);

/** Can no entity begin here? A small word that is no term, no opener and that no hyphen ties to another. */
export function isPlainHere({ tokens, terms }: Reader, at: number): boolean {
	const token = tokens[at]!;
	return !token.isCapital && !terms[at] && !OPENERS.has(token.norm) && tokens[at + 1]?.text !== '-';
}

/** Does a capital word that names nobody stand among the tokens? */
export function entityHasName(reader: Reader, from: number, to: number): boolean {
	for (let next = from; next < to; next++) {
		const token = reader.tokens[next]!;
		if (token.isCapital && NOT_NAMES.has(token.norm) && !ROLE_MODIFIERS.has(token.norm)) return true;
	}
	return false;
}

/** Token after a body's name ("Peace Council", "People's Association for Peace and Disarmament"), or `at`. */
export function bodyEnd(reader: Reader, at: number): number {
	let next = at;
	while (next < reader.limit && next - at < 8) {
		const token = reader.tokens[next]!;
		if (BODY_HEADS.has(token.norm) && token.isCapital) {
			const complement = readComplement(reader, next + 1, false);
			return afterParenthesis(reader, complement ? complement.to : next + 1);
		}
		const isPart =
			token.isCapital ||
			isPossessiveMark(reader, next) ||
			token.text === '-' ||
			token.norm === 'for' ||
			token.norm === 'and';
		if (!isPart || reader.terms[next]?.value.kind === 'country') return at;
		next++;
	}
	return at;
}

/** Does "in the" or "at the" stand before a government's seat? */
export function isHouseAt(reader: Reader, at: number): boolean {
	return normAt(reader, at) === 'the' && /^(?:in|at)$/.test(reader.tokens[at - 1]?.norm ?? '');
}
