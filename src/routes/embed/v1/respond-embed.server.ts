// How is an embed answered in a language?
import { error } from '@sveltejs/kit';
import type { Language } from '$lib/messages/languages';
import { EMBED_VIEWS, parseEmbedScope } from '$lib/model/embed';
import { readAtlas } from '../../anniversaries/read-atlas.server';
import { makeContent } from './make-content.server';
import { countriesIn, namesIn } from '../../name-in.server';
import { writeDocument } from './write-document.server';

/** One self-contained document. Fails with 404 where there is no such embed. */
export async function respondEmbed(
	params: { view: string; scope: string },
	language: Language,
): Promise<Response> {
	const view = EMBED_VIEWS.find((one) => one === params.view);
	const scope = view && parseEmbedScope(view, params.scope);
	const content = view && scope ? await makeContent(view, scope, language) : null;
	if (!content) error(404, `no embed of ${params.view} for ${params.scope}`);
	const atlas = await readAtlas();
	const { address } = atlas.manifest.site;
	const canonical =
		address === null ? null : new URL(content.frame.href.replace(/^(\.\.\/)+/, ''), `${address}/`);
	const countries = countriesIn(language, atlas);
	return new Response(
		await writeDocument(content, countries, namesIn(language, atlas), canonical?.href ?? null, language),
		{ headers: { 'content-type': 'text/html' } },
	);
}
