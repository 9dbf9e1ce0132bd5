// Where does the text use the lexicon's phrases?
import type { Lexicon, Term } from '../lexicon';
import { HONORIFICS, INSTITUTION_WORDS, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon-roles';
import { NOT_NAMES } from '../lexicon-words';
import type { PhraseMatch } from './phrase-index';
import type { Token } from './tokens';

/** The term that begins at a token, for each token; tokens inside a term hold null. */
export type TermsByToken = (PhraseMatch<Term> | null)[];

const IN_PLACE = new Set(
	'in at to from of near for via into through around outside between and across visit visited visiting versus with against'.split(
		' ',
	),
);

function isPlainName(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		token.kind === 'word' &&
		token.isCapital &&
		!token.isUpper &&
		token.text.length > 1 &&
		!NOT_NAMES.has(token.norm) &&
		!INSTITUTION_WORDS.has(token.norm) &&
		!ROLE_HEADS.has(token.norm) &&
		!ROLE_MODIFIERS.has(token.norm) &&
		!HONORIFICS.has(token.norm)
	);
}

/** `Jordan` in "Jordan Pierce", `Gao` in "President Gao Liming", `London` in "Jack London": a place between names is none. */
function isPartOfName(tokens: readonly Token[], match: PhraseMatch<Term>, lexicon: Lexicon): boolean {
	const term = match.value;
	if (term.kind !== 'country' || match.to - match.from > 1) return false;
	const isSoft = term.isAmbiguous || term.form === 'city' || ALSO_GIVEN_NAMES.has(tokens[match.from]!.norm);
	if (!isSoft) return false;
	const before = tokens[match.from - 1];
	const after = tokens[match.to];
	if (before && IN_PLACE.has(before.norm)) return false;
	if (isPlainName(after) && lexicon.terms.match(tokens, match.to) === null) return true;
	const isAfterTitle =
		before !== undefined && before.isCapital && (ROLE_HEADS.has(before.norm) || HONORIFICS.has(before.norm));
	const isAfterName =
		isPlainName(before) &&
		match.from >= 2 &&
		term.form === 'city' &&
		lexicon.terms.match(tokens, match.from - 1) === null &&
		isPlainName(tokens[match.from - 1]);
	return isAfterName || (isAfterTitle && term.form === 'city' && before.norm !== 'mayor');
}

const ALSO_GIVEN_NAMES = new Set([
	'chad',
	'jordan',
	'georgia',
	'israel',
	'india',
	'kenya',
	'paris',
	'malta',
	'ireland',
	'holland',
	'france',
	'england',
]);

/** Words that make the American state of the country in the Caucasus. */
const STATE_OFFICES = new Set(
	'gov governor sen senator rep representative congressman congresswoman republican democrat secretary legislature senate lawmakers republicans democrats attorney lt'.split(
		' ',
	),
);

function isAmericanState(tokens: readonly Token[], match: PhraseMatch<Term>): boolean {
	const after = tokens[match.to];
	return (
		match.value.kind === 'country' &&
		match.value.code === 'GEO' &&
		after !== undefined &&
		after.isCapital &&
		STATE_OFFICES.has(after.norm)
	);
}

const DOMINICANS = new Set(['dominican', 'dominicans']);

/** Of the two lands whose people are Dominicans, the republic where the article names it. */
function settleDominicans(tokens: readonly Token[], terms: TermsByToken): void {
	if (!terms.some((term) => term?.value.kind === 'country' && term.value.code === 'DOM')) return;
	if (tokens.some(({ norm }) => norm === 'dominica')) return;
	terms.forEach((term, at) => {
		if (term?.value.kind === 'country' && term.value.code === 'DMA' && DOMINICANS.has(tokens[at]!.norm))
			terms[at] = { ...term, value: { ...term.value, code: 'DOM' } };
	});
}

/** "The Kingdom of Italy" is not "the Kingdom". */
function isOtherKingdom(tokens: readonly Token[], match: PhraseMatch<Term>): boolean {
	return (
		match.to - match.from === 1 && tokens[match.from]!.norm === 'kingdom' && tokens[match.to]?.norm === 'of'
	);
}

/** Names that stand for one body only where the article speaks of whose it is. */
const NEEDS_OWNER: readonly { name: RegExp; owner: (norm: string) => boolean }[] = [
	{
		name: /^(?:security council|general assembly)$/,
		owner: (norm) => norm === 'un' || norm === 'united' || norm === 'unsc',
	},
	{ name: /^state council$/, owner: (norm) => /^(?:china|chinese|beijing|prc)$/.test(norm) },
];
const NEEDY_ENDS = new Set(['council', 'assembly']);

/** Takes out "the Security Council" of an article that never names the United Nations: it is some country's own. */
function dropOrphans(tokens: readonly Token[], terms: TermsByToken): void {
	const known = NEEDS_OWNER.map(() => null as boolean | null);
	for (let at = 0; at < terms.length; at++) {
		const term = terms[at] ?? null;
		if (term === null || term.to - term.from !== 2 || !NEEDY_ENDS.has(tokens[at + 1]!.norm)) continue;
		const name = `${tokens[at]!.norm} ${tokens[at + 1]!.norm}`;
		const index = NEEDS_OWNER.findIndex((each) => each.name.test(name));
		if (index < 0) continue;
		known[index] ??= tokens.some(
			(token, place) =>
				NEEDS_OWNER[index]!.owner(token.norm) &&
				(token.norm !== 'united' || tokens[place + 1]?.norm === 'nations'),
		);
		if (!known[index]) terms[at] = null;
	}
}

/** Marks the longest terms from left to right. */
export function findTerms(tokens: readonly Token[], lexicon: Lexicon): TermsByToken {
	const terms: TermsByToken = new Array<PhraseMatch<Term> | null>(tokens.length).fill(null);
	let at = 0;
	while (at < tokens.length) {
		const token = tokens[at]!;
		const match = token.kind === 'word' ? lexicon.terms.match(tokens, at) : null;
		if (match && !isPartOfName(tokens, match, lexicon) && !isOtherKingdom(tokens, match)) {
			if (isAmericanState(tokens, match))
				terms[at] = { ...match, value: { kind: 'country', code: 'USA', form: 'name', isAmbiguous: false } };
			else if (match.value.kind !== 'blocked') terms[at] = match;
			at = match.to;
		} else {
			at++;
		}
	}
	dropOrphans(tokens, terms);
	settleDominicans(tokens, terms);
	return terms;
}
