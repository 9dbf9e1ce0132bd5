// What does an embed show, in its own language, for readers of the screen that meet its frame?
import { speak, type Book } from '$lib/messages/book';
import { embedWords } from '$lib/messages/embed-words';
import type { Language } from '$lib/messages/languages';
import { words } from '$lib/messages/words';
import { formatEmbedScope } from '$lib/model/embed';
import type { EmbedRequest } from '$lib/model/embed-request';

/** Names of countries by code, in each language, and titles of stories. */
interface FrameNames {
	stories: readonly { name: string; title: string }[];
	names: Readonly<Record<Language, Readonly<Record<string, string>>>>;
}

/** `Timeline: China and Norway`, `Carte : l’ensemble`; `book` holds the words of the embed's language, null for English. */
export function nameFrame(
	{ view, scope, options }: EmbedRequest,
	{ names, stories }: FrameNames,
	book: Book | null,
): string {
	if (scope.kind === 'story') return stories.find(({ name }) => name === scope.name)?.title ?? scope.name;
	const known = names[options.lang];
	return speak(book, () => {
		const own = embedWords();
		const [a = '', b] = formatEmbedScope(scope)
			.split('-')
			.map((code) => known[code] ?? code);
		const pair = b === undefined ? a : words().listOfTwo({ first: a, second: b });
		const of = scope.kind === 'all' ? own.everything() : scope.kind === 'event' ? scope.id : pair;
		return `${words().whoIsToldOf({ who: own.viewName({ view }) })}${of}`;
	});
}
