import { error, json } from '@sveltejs/kit';
import { makeOembed } from '$lib/export/oembed';
import { EMBED_VIEWS, formatEmbedScope, parseEmbedScope, type EmbedScope } from '$lib/model/embed';
import type { EventRow } from '$lib/model/event-row';
import { cardPath } from '$lib/model/paths';
import { readAtlas } from '../../../../anniversaries/read-atlas.server';
import { listEmbeds } from '../../../../embed/v1/list-embeds.server';
import { makeContent } from '../../../../embed/v1/make-content.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => listEmbeds('en');

/** Cards are drawn for what the articles tell of. */
function cardOf(scope: EmbedScope, events: readonly EventRow[]): string | null {
	if (scope.kind === 'all' || scope.kind === 'story') return null;
	const codes = scope.kind === 'country' ? [scope.country] : scope.kind === 'pair' ? [scope.a, scope.b] : [];
	const isTold = events.some(({ countries }) => codes.every((code) => countries.includes(code)));
	return isTold ? cardPath(scope.kind, formatEmbedScope(scope)) : null;
}

/** One oEmbed answer per embed. */
export const GET: RequestHandler = async ({ params }) => {
	const view = EMBED_VIEWS.find((one) => one === params.view);
	const scope = view && parseEmbedScope(view, params.scope);
	const content = view && scope ? await makeContent(view, scope) : null;
	if (!view || !scope || !content) error(404, `no embed of ${params.view} for ${params.scope}`);
	const { manifest, events } = await readAtlas();
	const { address, title: site } = manifest.site;
	const { title } = content.frame;
	return json(makeOembed({ address, site, view, scope, title, card: cardOf(scope, events) }));
};
