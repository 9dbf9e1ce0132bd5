// What stands at, before and after a word of a sentence?
import type { Entity } from '../annotate/entity';
import type { SentenceView } from '../scene';

/** Normal form of a token inside the sentence, empty outside of it. */
export function norm(view: SentenceView, at: number): string {
	return at >= view.from && at < view.to ? view.scene.tokens[at]!.norm : '';
}

/** The entity that covers a token, or null. */
export function entityAt(view: SentenceView, at: number): Entity | null {
	if (at < view.from || at >= view.to) return null;
	const index = view.cover[at - view.from] ?? 0;
	return index === 0 ? null : view.entities[index - 1]!;
}

/** Is the token part of a date of the sentence? */
export function isDated(view: SentenceView, at: number): boolean {
	const token = view.scene.tokens[at];
	return token !== undefined && view.dates.some((date) => token.start >= date.start && token.end <= date.end);
}

const SKIPPED = new Set(
	`also then later today yesterday earlier separately respectively jointly personally briefly recently
	again just first virtually online in-person together bilaterally officially formally once twice
	here there now early late this that evening morning afternoon night on week month year both ahead
	subsequently previously already meanwhile remotely finally successfully warmly directly privately`
		.split(/\s+/)
		.filter(Boolean),
);

/** Is it an adverb or part of a date, which a pattern may step over? */
export function isSkippable(view: SentenceView, at: number): boolean {
	const word = norm(view, at);
	return SKIPPED.has(word) || (word.endsWith('ly') && word.length > 4) || isDated(view, at);
}

/** The first token at or after `at` that is no adverb and no date. */
export function skipForward(view: SentenceView, at: number): number {
	let next = at;
	while (next < view.to && next - at < 14 && !entityAt(view, next) && isSkippable(view, next)) next++;
	return next;
}

/** Does one of the words stand in the next `reach` tokens? Its token, or -1; never beyond a semicolon. */
export function findAhead(view: SentenceView, at: number, words: ReadonlySet<string>, reach: number): number {
	const limit = Math.min(view.to, at + reach);
	for (let next = at; next < limit; next++) {
		const word = norm(view, next);
		if (words.has(word) && !(entityAt(view, next) && !words.has('*'))) return next;
		if (word === ';') return -1;
	}
	return -1;
}

/** Does one of the words stand in the `reach` tokens before `at`? Its token, or -1. */
export function findBehind(
	view: SentenceView,
	at: number,
	words: ReadonlySet<string>,
	reach: number,
): number {
	const limit = Math.max(view.from, at - reach);
	for (let next = at - 1; next >= limit; next--) {
		const word = norm(view, next);
		if (words.has(word)) return next;
		if (word === ';') return -1;
	}
	return -1;
}
