// What can be picked in a filter's field, and which of it does a typed word find?

/** One value that a field offers. */
export interface Choice {
	value: string;
	label: string;
	/** Entries that this choice gives under the other filters; null where it was not counted. */
	count: number | null;
	/** Aliases and codes that find it too. */
	keywords?: readonly string[];
}

/** Lower case without accents, so that `cote` finds `Côte d’Ivoire`. */
function fold(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/** How well does a choice answer the words? 0 best, null not at all. */
function rank(choice: Choice, words: string): number | null {
	const label = fold(choice.label);
	const names = [label, ...(choice.keywords ?? []).map(fold)];
	if (names.includes(words)) return 0;
	if (label.startsWith(words)) return 1;
	if (names.some((name) => name.startsWith(words))) return 2;
	if (names.some((name) => name.includes(` ${words}`) || name.includes(`-${words}`))) return 3;
	return null;
}

/**
 * The choices that typed words find, best first, at most `limit`.
 * Without words: those with entries, most first; choices without any entry show only when asked for by name.
 */
export function findChoices(choices: readonly Choice[], typed: string, limit: number): Choice[] {
	const words = fold(typed.trim());
	const ranked = choices.flatMap((choice) => {
		const at = words === '' ? (choice.count === 0 ? null : 0) : rank(choice, words);
		return at === null ? [] : [{ choice, at }];
	});
	ranked.sort(
		(a, b) =>
			a.at - b.at ||
			(b.choice.count ?? 0) - (a.choice.count ?? 0) ||
			(a.choice.label < b.choice.label ? -1 : a.choice.label > b.choice.label ? 1 : 0),
	);
	return ranked.slice(0, limit).map(({ choice }) => choice);
}
