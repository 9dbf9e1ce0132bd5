// Which embed shows what a reader sees, and how does the builder's address ask for it?
import {
	DEFAULT_EMBED,
	formatEmbedOptions,
	formatEmbedScope,
	type EmbedOptions,
	type EmbedScope,
	type EmbedView,
} from './embed';
import type { View } from './view';
import { CORE_TYPES } from './vocabulary';

/** What the builder shows. */
export interface EmbedRequest {
	view: EmbedView;
	scope: EmbedScope;
	options: EmbedOptions;
}

/** The builder's query without `?`. */
export function formatEmbedRequest({ view, scope, options }: EmbedRequest): string {
	const own = `view=${view}&of=${formatEmbedScope(scope)}`;
	const rest = formatEmbedOptions(options);
	return rest ? `${own}&${rest}` : own;
}

/** A request with no options but these. */
export function requestEmbed(
	view: EmbedView,
	scope: EmbedScope,
	options: Partial<EmbedOptions> = {},
): EmbedRequest {
	return { view, scope, options: { ...DEFAULT_EMBED, ...options } };
}

function scopeOf({ country, with: other }: View, chart: EmbedView): EmbedScope {
	if (country === null) return { kind: 'all' };
	if (other === null || chart === 'matrix') return { kind: 'country', country };
	return country < other ? { kind: 'pair', a: country, b: other } : { kind: 'pair', a: other, b: country };
}

/**
 * The embed of a view of Explore with the same countries, period, types and channels. Status, publisher and words are
 * no options of embeds.
 */
export function embedOfView(view: View, chart: 'map' | 'timeline' | 'matrix'): EmbedRequest {
	const types = CORE_TYPES.filter((type) => view.types.includes(type));
	return requestEmbed(chart, scopeOf(view, chart), {
		from: view.from,
		to: view.to,
		types,
		channels: view.channels,
	});
}
