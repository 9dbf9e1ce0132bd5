// Which embed does the builder's address ask for, among those that there are?
import {
	EMBED_VIEWS,
	formatEmbedScope,
	parseEmbedOptions,
	parseEmbedScope,
	type EmbedView,
} from '$lib/model/embed';
import type { EmbedRequest } from '$lib/model/embed-request';

/** Countries and pairs of which there are embeds, as `NOR` and `CHN-NOR`, and stories. */
export interface EmbedStock {
	told: readonly string[];
	pairs: readonly string[];
	related: readonly string[];
	stories: readonly { name: string; title: string }[];
}

/** Scopes that a view has, as the last part of their path. */
export function listScopes(view: EmbedView, { told, pairs, related, stories }: EmbedStock): string[] {
	if (view === 'event') return [];
	if (view === 'story') return stories.map(({ name }) => name);
	if (view === 'pair') return [...new Set([...pairs, ...related])].sort();
	if (view === 'anniversaries')
		return ['all', ...new Set(related.flatMap((pair) => pair.split('-')))].sort((x, y) =>
			x === 'all' ? -1 : y === 'all' ? 1 : x < y ? -1 : 1,
		);
	return view === 'matrix' ? ['all', ...told] : ['all', ...told, ...pairs];
}

/** Reads the query. Total: what there is no embed of becomes the nearest that there is. */
export function readRequest(query: URLSearchParams, stock: EmbedStock): EmbedRequest {
	const view = EMBED_VIEWS.find((one) => one === query.get('view')) ?? 'timeline';
	const options = parseEmbedOptions(query);
	const asked = parseEmbedScope(view, query.get('of') ?? '');
	if (asked?.kind === 'event') return { view, scope: asked, options };
	const scopes = listScopes(view, stock);
	if (asked && scopes.includes(formatEmbedScope(asked))) return { view, scope: asked, options };
	const [first] = scopes;
	if (first === undefined) return { view: 'timeline', scope: { kind: 'all' }, options };
	return { view, scope: parseEmbedScope(view, first)!, options };
}
