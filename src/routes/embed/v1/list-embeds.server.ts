// Which embeds does the build write?
import type { Language } from '$lib/messages/languages';
import { formatEmbedScope, type EmbedView } from '$lib/model/embed';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import { readAtlas } from '../../anniversaries/read-atlas.server';
import { readStories } from '../../story/read-stories.server';
import { readOldIds } from './read-scope.server';

/**
 * Every embed that the build writes: the whole, each country and pair told of, each event, also by an old id, and each
 * story, which is told in English alone.
 */
export async function listEmbeds(language: Language): Promise<{ view: EmbedView; scope: string }[]> {
	const { events, reference } = await readAtlas();
	const countries = [...new Set(events.flatMap((event) => event.countries))].sort();
	const pairs = new Set<string>();
	for (const { countries: codes } of events)
		for (const a of codes) for (const b of codes) if (a < b) pairs.add(`${a}-${b}`);
	const related = pairFactsOf(reference);
	const withRelations = [...new Set(related.flatMap(({ a, b }) => [a, b]))].sort();
	const all = formatEmbedScope({ kind: 'all' });
	return [
		...(['timeline', 'map', 'matrix'] as const).flatMap((view) =>
			[all, ...countries].map((scope) => ({ view, scope })),
		),
		...[all, ...withRelations].map((scope) => ({ view: 'anniversaries' as const, scope })),
		...[...pairs].sort().flatMap((scope) => [
			{ view: 'timeline' as const, scope },
			{ view: 'map' as const, scope },
		]),
		...[...new Set([...pairs, ...related.map(({ a, b }) => `${a}-${b}`)])]
			.sort()
			.map((scope) => ({ view: 'pair' as const, scope })),
		...(language === 'en' ? await readStories() : []).map(({ name }) => ({
			view: 'story' as const,
			scope: name,
		})),
		...[...events.map(({ id }) => id), ...(await readOldIds())].map((scope) => ({
			view: 'event' as const,
			scope,
		})),
	];
}
