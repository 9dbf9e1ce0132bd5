// Which phrases of a lexicon stand at a word of the text?
import { tokenize, type Token } from './tokens';

interface Entry<T> {
	/** Normal forms of all words after the first. */
	rest: string[];
	/** The phrase counts only where it is written in capitals (`US`, `WHO`). */
	needsUpper: boolean;
	/** The phrase counts only where its first word is capitalised. */
	needsCapital: boolean;
	value: T;
}

/** A phrase found: tokens `from` up to `to`, and what the lexicon says of it. */
export interface PhraseMatch<T> {
	from: number;
	to: number;
	value: T;
}

/** Phrases keyed by their first word, so that a text costs one lookup a word. */
export class PhraseIndex<T> {
	readonly #byFirst = new Map<string, Entry<T>[]>();

	/** Adds a phrase; how it is written decides how strict the match is (`US` only in capitals, `China` with a capital). */
	add(phrase: string, value: T): void {
		const words = tokenize(phrase);
		const first = words[0];
		if (!first) return;
		const entries = this.#byFirst.get(first.norm) ?? [];
		const rest = words.slice(1).map((word) => word.norm);
		const isSame = (entry: Entry<T>) => entry.rest.join(' ') === rest.join(' ');
		if (entries.some(isSame)) return;
		const needsUpper = words.length === 1 && first.isUpper && first.norm.length <= 5;
		entries.push({ rest, needsUpper, needsCapital: first.isCapital, value });
		entries.sort((a, b) => b.rest.length - a.rest.length);
		this.#byFirst.set(first.norm, entries);
	}

	/** The longest phrase that begins at token `at`, or null. */
	match(tokens: readonly Token[], at: number): PhraseMatch<T> | null {
		const first = tokens[at]!;
		const entries = this.#byFirst.get(first.norm);
		if (!entries) return null;
		for (const entry of entries) {
			if (entry.needsCapital && !first.isCapital) continue;
			if (entry.needsUpper && !first.isUpper) continue;
			let step = 0;
			while (step < entry.rest.length && tokens[at + 1 + step]?.norm === entry.rest[step]) step++;
			if (step === entry.rest.length) return { from: at, to: at + 1 + step, value: entry.value };
		}
		return null;
	}
}
