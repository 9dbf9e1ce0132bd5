import { readAtlas } from '../anniversaries/read-atlas.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything may be read; the sitemap is named where the site's address is known. */
export const GET: RequestHandler = async () => {
	const { manifest } = await readAtlas();
	const { address } = manifest.site;
	const lines = [
		'User-agent: *',
		'Allow: /',
		...(address === null ? [] : [`Sitemap: ${address}/sitemap.xml`]),
	];
	return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain' } });
};
