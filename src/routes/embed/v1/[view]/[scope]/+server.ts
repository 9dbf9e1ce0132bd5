import { error } from '@sveltejs/kit';
import { EMBED_VIEWS, parseEmbedScope } from '$lib/model/embed';
import { readAtlas } from '../../../../anniversaries/read-atlas.server';
import { listEmbeds, makeContent, namesOf } from '../../make-content.server';
import { writeDocument } from '../../write-document.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => listEmbeds();

/** One self-contained document per view and scope. */
export const GET: RequestHandler = async ({ params }) => {
	const view = EMBED_VIEWS.find((one) => one === params.view);
	const scope = view && parseEmbedScope(view, params.scope);
	const content = view && scope ? await makeContent(view, scope) : null;
	if (!content) error(404, `no embed of ${params.view} for ${params.scope}`);
	const atlas = await readAtlas();
	const { address } = atlas.manifest.site;
	const canonical =
		address === null ? null : new URL(content.frame.href.replace(/^(\.\.\/)+/, ''), `${address}/`);
	return new Response(
		await writeDocument(content, atlas.countries, namesOf(atlas), canonical?.href ?? null),
		{
			headers: { 'content-type': 'text/html' },
		},
	);
};
