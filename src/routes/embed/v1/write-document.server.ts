// How does an embed become one document that needs nothing else?
import { render } from 'svelte/server';
import type { Country } from '$lib/model/country';
import type { EmbedContent } from './embed-content';
import { writeEmbedStyle } from './embed-style.server';
import EmbedPage from './EmbedPage.svelte';
import script from './frame.js?raw';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeText(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

/** The script without comments and indents. */
const SCRIPT = script
	.replace(/^\s*(\/\/|\/\*\*).*$/gm, '')
	.replace(/^\s+/gm, '')
	.trim();

/** The whole document; `canonical` is the absolute address of the full view, or null where none is known. */
export async function writeDocument(
	content: EmbedContent,
	countries: readonly Country[],
	nameOf: (code: string) => string,
	canonical: string | null,
): Promise<string> {
	const { body } = render(EmbedPage, { props: { content, countries, nameOf } });
	const html = body.replace(/<!--.*?-->/g, '');
	const style = await writeEmbedStyle(html);
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="data:,"><title>${escapeText(content.frame.title)}</title>${canonical === null ? '' : `<link rel="canonical" href="${escapeText(canonical)}">`}<style>${style}</style></head><body>${html}<script>${SCRIPT}</script></body></html>
`;
}
