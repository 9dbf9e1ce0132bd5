// What does the parser of nominal groups see?
import type { TermsByToken } from './terms';
import type { Token } from './tokens';

/** Tokens of one sentence with their terms; `limit` is the token after its last. */
export interface Reader {
	text: string;
	tokens: readonly Token[];
	terms: TermsByToken;
	limit: number;
}

/** A word with the words that a hyphen ties to it, in normal form. */
export interface JoinedWord {
	norm: string;
	to: number;
}

/** `vice-president` at its first token; a word that no hyphen follows is itself. */
export function joinedWord(reader: Reader, at: number): JoinedWord {
	const { tokens, limit } = reader;
	let norm = tokens[at]!.norm;
	let to = at + 1;
	while (to + 1 < limit && tokens[to]!.isTight && tokens[to]!.text === '-' && tokens[to + 1]!.isTight) {
		norm += `-${tokens[to + 1]!.norm}`;
		to += 2;
	}
	return { norm, to };
}

/** Normal form of a token, empty beyond the sentence. */
export function normAt(reader: Reader, at: number): string {
	return at < reader.limit ? (reader.tokens[at]?.norm ?? '') : '';
}

const POSSESSIVE = new Set(["'", '’', "'s", '’s', "'S", '’S']);

/** Is the token an apostrophe that marks possession? */
export function isPossessiveMark(reader: Reader, at: number): boolean {
	const token = at < reader.limit ? reader.tokens[at] : undefined;
	return token !== undefined && token.isTight && token.text.length <= 2 && POSSESSIVE.has(token.text);
}

const LONGEST_PARENTHESIS = 14;

/** Token after a parenthesis that opens at `at`, or `at` where none does. */
export function afterParenthesis(reader: Reader, at: number): number {
	if (normAt(reader, at) !== '(') return at;
	const last = Math.min(reader.limit, at + LONGEST_PARENTHESIS);
	for (let next = at + 1; next < last; next++) if (reader.tokens[next]!.text === ')') return next + 1;
	return at;
}
