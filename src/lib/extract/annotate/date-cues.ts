// At which words of a text can a date begin, and which rules can read it there?
import type { DateRule } from './date-mention';
import { MONTH_NAMES, NUMBER_WORDS, WEEKDAY_NAMES } from './date-words';

/** Rules by the first letters of the word that they begin with. */
export type CueIndex = ReadonlyMap<number, readonly DateRule[]>;

const CLASSES: Record<string, readonly string[]> = {
	'#': ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
	'@month': MONTH_NAMES,
	'@weekday': WEEKDAY_NAMES,
	'@count': NUMBER_WORDS,
};
/** So many letters tell the cue words apart well enough. */
const KEY_LENGTH = 3;
const BITS = 7;
const CASE_BIT = 0x20;

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isAsciiLetter = (code: number) => (code | CASE_BIT) >= 0x61 && (code | CASE_BIT) <= 0x7a;
/** Letters of other scripts or with marks; quotation marks, dashes and spaces beyond ASCII are none. */
const isOtherLetter = (code: number) =>
	code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && code !== 0x3000;
/** Marks behind which a word is part of an amount, an address or a compound. */
const GLUE = new Set([...'$€£.,:/-'].map((mark) => mark.charCodeAt(0)));

/** Key of the word at an offset: its first figure, or its first letters in one case. 0 where none begins. */
function keyAt(text: string, at: number, end: number): number {
	const first = text.charCodeAt(at);
	if (isDigit(first)) return first;
	let key = 0;
	for (let index = 0; index < KEY_LENGTH && at + index < end; index++) {
		const code = text.charCodeAt(at + index);
		if (!isAsciiLetter(code)) break;
		key = (key << BITS) | (code | CASE_BIT);
	}
	return key;
}

/** Sorts rules by the words that they can begin with; their order is kept. */
export function indexCues(rules: readonly DateRule[]): CueIndex {
	const index = new Map<number, DateRule[]>();
	for (const rule of rules) {
		const words = rule.begins.split(' ').flatMap((word) => CLASSES[word] ?? [word]);
		for (const key of new Set(words.map((word) => keyAt(word, 0, word.length)))) {
			const list = index.get(key);
			if (list) list.push(rule);
			else index.set(key, [rule]);
		}
	}
	return index;
}

/** A place where a date can begin. */
export interface Cue {
	at: number;
	rules: readonly DateRule[];
}

/** The next cue at or after an offset and before `end`; null if there is none. */
export function nextCue(text: string, from: number, end: number, index: CueIndex): Cue | null {
	let before = from > 0 ? text.charCodeAt(from - 1) : 0x20;
	for (let at = from; at < end; at++) {
		const code = text.charCodeAt(at);
		const isInside = isAsciiLetter(before) || isDigit(before) || isOtherLetter(before);
		before = code;
		if (isInside || !(isAsciiLetter(code) || isDigit(code))) continue;
		if (at > 0 && GLUE.has(text.charCodeAt(at - 1))) continue;
		const rules = index.get(keyAt(text, at, end));
		if (rules) return { at, rules };
	}
	return null;
}
