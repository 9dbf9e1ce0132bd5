// Where does the text use the lexicon's phrases?
import type { Lexicon, Term } from '../lexicon';
import type { PhraseMatch } from './phrase-index';
import type { Token } from './tokens';

/** The term that begins at a token, for each token; tokens inside a term hold null. */
export type TermsByToken = (PhraseMatch<Term> | null)[];

const BEFORE_NAME = new Set(['mr', 'mrs', 'ms', 'dr', 'sir', 'senator', 'judge']);

/** `Jordan` in "Jordan Bardella" or "Michael Jordan": an ambiguous place between names is none. */
function isPartOfName(tokens: readonly Token[], match: PhraseMatch<Term>): boolean {
	const term = match.value;
	if ((term.kind !== 'country' && term.kind !== 'organisation') || !term.isAmbiguous) return false;
	const before = tokens[match.from - 1];
	return (
		before !== undefined &&
		(BEFORE_NAME.has(before.norm) ||
			(before.text === '.' && BEFORE_NAME.has(tokens[match.from - 2]?.norm ?? '')))
	);
}

/** Marks the longest terms from left to right. */
export function findTerms(tokens: readonly Token[], lexicon: Lexicon): TermsByToken {
	const terms: TermsByToken = new Array<PhraseMatch<Term> | null>(tokens.length).fill(null);
	let at = 0;
	while (at < tokens.length) {
		const token = tokens[at]!;
		const match = token.kind === 'word' ? lexicon.terms.match(tokens, at) : null;
		if (match && !isPartOfName(tokens, match)) {
			if (match.value.kind !== 'blocked') terms[at] = match;
			at = match.to;
		} else {
			at++;
		}
	}
	return terms;
}
