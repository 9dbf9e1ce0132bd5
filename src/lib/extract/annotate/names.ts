// How far does a person's name reach?
import { HONORIFICS, INSTITUTION_WORDS, NAME_PARTICLES, ROLE_HEADS } from '../lexicon-roles';
import { NOT_NAMES } from '../lexicon-words';
import type { TermsByToken } from './terms';
import type { Token } from './tokens';

const LONGEST_NAME = 8;
/** Words that are months or auxiliaries first and surnames second. */
const ALSO_SURNAMES = new Set([
	'may',
	'will',
	'august',
	'march',
	'young',
	'north',
	'west',
	'read',
	'good',
	'jun',
	'jan',
	'mar',
	'dec',
	'april',
	'june',
	'sun',
	'mon',
	'day',
	'sat',
	'to',
	'an',
	'so',
	'do',
	'no',
	'you',
	'he',
	'she',
	'my',
	'in',
	'than',
	'her',
	'but',
]);

/** Verbs and nouns of headlines written with capitals ("Envoy Amy Ho Leads Delegation"): they end a name. */
const HEADLINE_WORDS = new Set(
	`leads travels visits meets travel attends joins hosts announces concludes arrives holds speaks addresses delivers
	participates departs returns welcomes congratulates receives begins launches meet visit trip remarks interview
	briefing participation conclude attend announce deliver participate depart greeting greetings calls signs discusses urges thanks`
		.split(/\s+/)
		.filter(Boolean),
);

/** "PeterPresident", "JanePrime (Minister)" */
const RUN_TOGETHER = /\p{Ll}(?:President|Prime|Minister|Chairman|Secretary|Chancellor)$/u;

function isNameWord(tokens: readonly Token[], terms: TermsByToken, at: number): boolean {
	const token = tokens[at];
	if (!token || token.kind !== 'word' || !token.isCapital) return false;
	const term = terms[at];
	if (term && term.value.kind !== 'official') return false;
	return (
		!HEADLINE_WORDS.has(token.norm) &&
		!NOT_NAMES.has(token.norm) &&
		!INSTITUTION_WORDS.has(token.norm) &&
		!ROLE_HEADS.has(token.norm) &&
		!HONORIFICS.has(token.norm) &&
		!RUN_TOGETHER.test(token.text)
	);
}

function isJoiner(tokens: readonly Token[], at: number): boolean {
	const sign = tokens[at];
	return (
		sign !== undefined &&
		sign.isTight &&
		(sign.text === '-' || sign.text === '‐' || sign.text === '‑') &&
		tokens[at + 1]?.isTight === true &&
		tokens[at + 1]?.kind === 'word'
	);
}

/** "Peter Holm Holm PeterPresident": a transcript's tag after the name of who speaks, run together. */
function isTag(tokens: readonly Token[], from: number, at: number): boolean {
	const { norm } = tokens[at]!;
	return at - from > 1 && norm.length > 2 && norm === tokens[at - 1]!.norm;
}

/** Token after the name that begins at `at`, or `at` if none does; the name may hold particles, hyphens and initials. */
export function nameEnd(tokens: readonly Token[], terms: TermsByToken, at: number, limit: number): number {
	let end = at;
	let next = at;
	while (next < limit && next - at < LONGEST_NAME) {
		const token = tokens[next]!;
		const term = terms[next];
		if (term?.value.kind === 'official' && next === at) {
			next = term.to;
			end = next;
			continue;
		}
		if (isJoiner(tokens, next) && next > at) {
			next += 2;
			end = next;
		} else if (isNameWord(tokens, terms, next)) {
			if (isTag(tokens, at, next)) break;
			next++;
			end = next;
			const isInitial = token.text.length === 1;
			const isShort = token.norm === 'jr' || token.norm === 'sr' || token.norm === 'st';
			if ((isInitial || isShort) && tokens[next]?.text === '.') next++;
			if (isInitial) continue;
		} else if (
			next > at &&
			token.isCapital &&
			ALSO_SURNAMES.has(token.norm) &&
			tokens[next + 1]?.kind !== 'number'
		) {
			next++;
			end = next;
		} else if (
			NAME_PARTICLES.has(token.norm) &&
			!(token.norm === 'e' && token.isCapital) &&
			next < limit - 1
		) {
			const isInside = next > at || token.isCapital;
			const following = tokens[next + 1];
			const isFollowed =
				isNameWord(tokens, terms, next + 1) ||
				(following !== undefined && NAME_PARTICLES.has(following.norm)) ||
				isJoiner(tokens, next + 1);
			if (!isInside || !isFollowed || (next === at && !token.isCapital)) break;
			next++;
		} else {
			break;
		}
	}
	return end;
}
