// Where does an article turn into a transcript ("QUESTION: …", "President of Russia Vladimir Putin: …")?
import { HONORIFICS, ROLE_HEADS } from '../lexicon-roles';
import type { TermsByToken } from './terms';
import type { Token } from './tokens';

const LONGEST_TAG = 12;
const FORMS_OF_TURN = new Set(['question', 'answer', 'moderator', 'interpreter', 'q']);
const INSIDE = new Set(['of', 'the', 'and', 'for', '-', '.', '’', "'", '’s', "'s", '(', ')', ',']);
const ENDS = /[.!?…:"”’')\]>*–—\n-]/;

/** First token of the tag that the colon at `colon` ends, with its words; null where the words before it are no tag. */
function tagBefore(text: string, tokens: readonly Token[], colon: number): readonly Token[] | null {
	let from = colon;
	while (from > 0 && colon - from < LONGEST_TAG) {
		const token = tokens[from - 1]!;
		const gap = text.slice(token.end, tokens[from]!.start);
		if (gap.includes('\n')) break;
		if (!(token.kind === 'word' && token.isCapital) && !INSIDE.has(token.norm)) break;
		// "… all parties. MR PRICE:": the point before a tag ends a sentence, the one after "MR" does not.
		if (token.text === '.' && (tokens[from - 2]?.text.length ?? 0) > 3) break;
		from--;
	}
	while (from < colon && tokens[from]!.kind !== 'word') from++;
	while (from < colon && !tokens[from]!.isCapital) from++;
	if (from === colon) return null;
	const before = from === 0 ? '' : text.slice(tokens[from - 1]!.end - 1, tokens[from]!.start);
	const isOpen = from === 0 || ENDS.test(before);
	return isOpen ? tokens.slice(from, colon).filter((token) => token.kind === 'word') : null;
}

/** Offset at which the first speaker's turn begins, or Infinity where the article is no transcript. */
export function findSpeech(text: string, tokens: readonly Token[], terms: TermsByToken): number {
	let first = Infinity;
	let turns = 0;
	for (let at = 1; at < tokens.length; at++) {
		if (tokens[at]!.text !== ':' || !tokens[at]!.isTight) continue;
		const words = tagBefore(text, tokens, at);
		if (words === null || words.length === 0) continue;
		const names = words.filter((word) => word.isCapital);
		const isLoud =
			names.every((word) => word.isUpper || word.text === 'Q') && names.some((word) => word.text.length > 1);
		const isKnown = FORMS_OF_TURN.has(words[0]!.norm);
		// "Ms. OSEI Ama, Minister for Foreign Affairs:"
		const isTitled =
			names.length > 2 &&
			(ROLE_HEADS.get(words[0]!.norm)?.isTitle === true || HONORIFICS.has(words[0]!.norm));
		const isPlace = words.length === 1 && terms[at - 1] !== null;
		if (isPlace || !(isLoud || isKnown || isTitled || (names.length > 1 && names.length < 6))) continue;
		first = Math.min(first, words[0]!.start);
		turns += isTitled || isKnown ? 2 : 1;
		if (turns > 1) return first;
	}
	return Infinity;
}
