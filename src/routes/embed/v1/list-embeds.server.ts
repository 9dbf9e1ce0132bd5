// Which embeds does the build write?
import type { Language } from '$lib/messages/languages';
import { formatEmbedScope, type EmbedView } from '$lib/model/embed';
import { ALL_PRINTED, isPrinted, type LiveKind } from '$lib/model/printed-pages';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import { readAtlas } from '../../anniversaries/read-atlas.server';
import { readStories } from '../../story/read-stories.server';
import { listTold, listToldPairs } from './list-told';
import { readOldIds } from './read-scope.server';

/**
 * Every embed that the build writes: the whole, each country and pair told of and each event, also by an old id, that
 * has a page of its own, and each story, which is told in English alone.
 */
export async function listEmbeds(language: Language): Promise<{ view: EmbedView; scope: string }[]> {
	const { events, reference, manifest } = await readAtlas();
	const pages = manifest.pages ?? ALL_PRINTED;
	const hasPage = (kind: LiveKind) => (name: string) => isPrinted(pages, kind, name);
	const countries = listTold(events).filter(hasPage('country'));
	const pairs = listToldPairs(events).filter(hasPage('pair'));
	const related = pairFactsOf(reference);
	const withRelations = [...new Set(related.flatMap(({ a, b }) => [a, b]))].filter(hasPage('country')).sort();
	const all = formatEmbedScope({ kind: 'all' });
	return [
		...(['timeline', 'map', 'matrix'] as const).flatMap((view) =>
			[all, ...countries].map((scope) => ({ view, scope })),
		),
		...[all, ...withRelations].map((scope) => ({ view: 'anniversaries' as const, scope })),
		...pairs.flatMap((scope) => [
			{ view: 'timeline' as const, scope },
			{ view: 'map' as const, scope },
		]),
		...[...new Set([...pairs, ...related.map(({ a, b }) => `${a}-${b}`)])]
			.filter(hasPage('pair'))
			.sort()
			.map((scope) => ({ view: 'pair' as const, scope })),
		...(language === 'en' ? await readStories() : []).map(({ name }) => ({
			view: 'story' as const,
			scope: name,
		})),
		...(pages.eventParts === null ? [...events.map(({ id }) => id), ...(await readOldIds())] : []).map(
			(scope) => ({
				view: 'event' as const,
				scope,
			}),
		),
	];
}
