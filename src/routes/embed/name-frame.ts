// What does an embed show, in its own language, for readers of the screen that meet its frame?
import { embedWords } from '$lib/messages/embed-words';
import { writeIn } from '$lib/messages/write-in';
import { words } from '$lib/messages/words';
import { formatEmbedScope } from '$lib/model/embed';
import type { EmbedRequest } from '$lib/model/embed-request';

/** Names of countries by code, in each language, and titles of stories. */
interface FrameNames {
	stories: readonly { name: string; title: string }[];
	names: Readonly<Record<string, string>>;
	frenchNames: Readonly<Record<string, string>>;
}

/** `Timeline: China and Norway`, `Carte : l’ensemble`. */
export function nameFrame(
	{ view, scope, options }: EmbedRequest,
	{ names, frenchNames, stories }: FrameNames,
): string {
	if (scope.kind === 'story') return stories.find(({ name }) => name === scope.name)?.title ?? scope.name;
	const known = options.lang === 'fr' ? frenchNames : names;
	return writeIn(options.lang, () => {
		const own = embedWords();
		const [a = '', b] = formatEmbedScope(scope)
			.split('-')
			.map((code) => known[code] ?? code);
		const pair = b === undefined ? a : words().listOfTwo({ first: a, second: b });
		const of = scope.kind === 'all' ? own.everything() : scope.kind === 'event' ? scope.id : pair;
		return `${words().whoIsToldOf({ who: own.viewName({ view }) })}${of}`;
	});
}
