import { pathIn } from '$lib/messages/language-path';
import { LANGUAGES } from '$lib/messages/languages';
import { escapeMarkup } from '$lib/model/escape-markup';
import { readAtlas } from '../anniversaries/read-atlas.server';
import { listSearchEntries } from '../search-index.json/list-search-entries.server';
import { readStories } from '../story/read-stories.server';
import type { RequestHandler } from './$types';

export const prerender = true;

const PAGES = [
	'/',
	'/country',
	'/pair',
	'/anniversaries',
	'/stories',
	'/licences',
	'/compare',
	'/sql',
	'/data',
	'/method',
	'/read',
	'/embed',
];
/** A sitemap may not hold more. */
const MOST = 50_000;

const locate = (url: string) => escapeMarkup(encodeURI(url));

/** All pages with an address of their own, in each language. Without the site's address the list is empty: it takes absolute ones only. */
export const GET: RequestHandler = async () => {
	const { manifest } = await readAtlas();
	const { address } = manifest.site;
	const found = (await listSearchEntries()).map(({ path }) => path).filter((path) => !path.startsWith('/?'));
	const stories = (await readStories()).map(({ name }) => `/story/${name}`);
	const paths = [...PAGES, ...stories, ...found].slice(0, MOST / LANGUAGES.length);
	const urls =
		address === null
			? []
			: paths.flatMap((path) => {
					const versions = LANGUAGES.map((language) => ({
						language,
						url: locate(address + pathIn(language, path)),
					}));
					const links = versions
						.map(({ language, url }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${url}"/>`)
						.join('');
					return versions.map(({ url }) => `<url><loc>${url}</loc>${links}</url>`);
				});
	const text = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
	return new Response(text, { headers: { 'content-type': 'application/xml' } });
};
