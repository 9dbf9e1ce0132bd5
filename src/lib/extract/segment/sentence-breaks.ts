// Where do the sentences of a paragraph end?
import { ALWAYS_OPEN, SENTENCE_STARTERS, SOMETIMES_OPEN } from './abbreviations';

const END = /[.!?…]+["”’'»)\]]*/g;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}.&-]+$/u;
const OPENS_SENTENCE = /^["“‘'«([]*[\p{Lu}\p{N}]/u;
const FIRST_WORD = /^["“‘'«([]*([\p{L}\p{M}'’]+)/u;
const LOOK_BACK = 24;
const LOOK_AHEAD = 32;

/** May the point behind `word` be part of an abbreviation, seen with what follows? */
function isAbbreviation(word: string, after: string): boolean {
	const bare = word.toLowerCase().replace(/\.$/, '');
	if (ALWAYS_OPEN.has(bare)) return true;
	const next = FIRST_WORD.exec(after)?.[1] ?? '';
	if (SOMETIMES_OPEN.has(bare)) {
		if (bare === 'no') return /^\d/.test(after);
		return !SENTENCE_STARTERS.has(next);
	}
	// Initials: "George W. Bush", "R. S. V. P.", "John J. Sullivan".
	if (/^(?:\p{L}\.)*\p{Lu}$/u.test(word)) return !(SENTENCE_STARTERS.has(next) && word.length > 1);
	return false;
}

/** Does a sentence end where the run of marks `marks` stands between `before` and `after`? */
function isBreak(before: string, marks: string, gap: string, after: string): boolean {
	if (!after) return true;
	const isPoint = marks[0] === '.' && !/[!?]/.test(marks);
	if (!gap) {
		// "Marco Rubio.Wang met": a missing blank, not an address or a number.
		if (!/\p{Ll}{2}$/u.test(before) || marks.length > 2) return false;
		return /^["“]?\p{Lu}\p{Ll}/u.test(after);
	}
	if (!OPENS_SENTENCE.test(after)) return false;
	if (!isPoint || marks.startsWith('...') || marks.length > 1) {
		return marks.length > 1 && isPoint && marks[1] !== '.' ? !isAbbreviationBefore(before, after) : true;
	}
	return !isAbbreviationBefore(before, after);
}

function isAbbreviationBefore(before: string, after: string): boolean {
	const word = WORD_BEFORE.exec(before)?.[0] ?? '';
	if (!word) return false;
	if (/^\d+$/.test(word)) return /^\p{Ll}/u.test(after);
	return isAbbreviation(word, after);
}

/** Offsets into `paragraph` just behind each sentence, the last included. Linear in its length. */
export function sentenceEnds(paragraph: string): number[] {
	const ends: number[] = [];
	END.lastIndex = 0;
	for (let match = END.exec(paragraph); match; match = END.exec(paragraph)) {
		const at = match.index;
		const stop = at + match[0].length;
		let next = stop;
		while (next < paragraph.length && /\s/.test(paragraph[next]!)) next++;
		const before = paragraph.slice(Math.max(0, at - LOOK_BACK), at);
		const after = paragraph.slice(next, next + LOOK_AHEAD);
		const gap = paragraph.slice(stop, Math.min(next, stop + 1));
		const quoted = match[0].replace(/["”’'»)\]]+$/, '');
		// A straight quotation mark behind a point without a blank may open the next sentence: `in part:."Much`.
		if (isBreak(before, quoted.length < match[0].length ? `${quoted}"` : quoted, gap, after)) ends.push(stop);
	}
	if (ends.at(-1) !== paragraph.length) ends.push(paragraph.length);
	return ends;
}
