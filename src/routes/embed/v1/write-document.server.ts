// How does an embed become one document that needs nothing else?
import { render } from 'svelte/server';
import { OTHER_NAMES } from '$lib/model/embed-names';
import type { Country } from '$lib/model/country';
import type { EmbedContent } from './embed-content';
import { writeEmbedPolicy } from './embed-policy.server';
import { writeEmbedStyle } from './embed-style.server';
import EmbedPage from './EmbedPage.svelte';
import frame from './frame.js?raw';
import recount from './recount.js?raw';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeText(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

/** A script without comments and indents, with the names that it must know. */
function shorten(script: string): string {
	return script
		.replace(/^\s*(\/\/|\/\*).*$/gm, '')
		.replace(/^\s+/gm, '')
		.replace('OTHER_NAMES', JSON.stringify(OTHER_NAMES))
		.trim();
}

const SCRIPT = shorten(frame);
const RECOUNT = shorten(recount);
const POLICY = writeEmbedPolicy([SCRIPT, RECOUNT]);

/** Entries to count again and the script that does; nothing for other views. */
function writeRecount({ body }: EmbedContent): string {
	if ((body.kind !== 'map' && body.kind !== 'matrix') || !body.recount) return '';
	const json = JSON.stringify(body.recount).replaceAll('<', '\\u003c');
	return `<script type="application/json" class="entries">${json}</script><script>${RECOUNT}</script>`;
}

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
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="data:,"><title>${escapeText(content.frame.title)}</title>${canonical === null ? '' : `<link rel="canonical" href="${escapeText(canonical)}">`}<style>${style}</style></head><body>${html}${writeRecount(content)}<script>${SCRIPT}</script></body></html>
`;
}
