// How does an embed become one document that needs nothing else?
import { escapeMarkup } from '$lib/model/escape-markup';
import { render } from 'svelte/server';
import { writeIn } from '$lib/messages/write-in';
import type { Language } from '$lib/messages/languages';
import { OTHER_NAMES } from '$lib/model/embed-names';
import { tellTitle } from '$lib/charts/timeline/tell-title';
import type { Country } from '$lib/model/country';
import type { EventRow } from '$lib/model/event-row';
import type { EmbedContent } from './embed-content';
import { writeFrameWords } from './frame-words.server';
import type { Names } from '../../name-in.server';
import { writeEmbedPolicy } from './embed-policy.server';
import { writeEmbedStyle } from './embed-style.server';
import EmbedPage from './EmbedPage.svelte';
import { shareOutlines } from './share-outlines';
import frame from './frame.js?raw';
import recount from './recount.js?raw';

/** A script without comments and indents, with the names that it must know. */
function shorten(script: string): string {
	return script
		.replace(/^\s*(\/\/|\/\*).*$/gm, '')
		.replace(/^\s+/gm, '')
		.replace('OTHER_NAMES', JSON.stringify(OTHER_NAMES))
		.trim();
}

const RECOUNT = shorten(recount);
const scripts = new Map<Language, { script: string; policy: string }>();

/** The frame's script with the words of a language, and the policy that lets it run. */
function scriptIn(language: Language): { script: string; policy: string } {
	const known = scripts.get(language);
	if (known) return known;
	const script = shorten(frame).replace('FRAME_WORDS', () => JSON.stringify(writeFrameWords(language)));
	const made = { script, policy: writeEmbedPolicy([script, RECOUNT]) };
	scripts.set(language, made);
	return made;
}

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
	nameOf: Names,
	canonical: string | null,
	language: Language,
): Promise<string> {
	const props = {
		content,
		countries,
		nameOf,
		titleOf: (event: EventRow) => tellTitle(event, nameOf),
		language,
	};
	const html = writeIn(language, () => render(EmbedPage, { props }).body).replace(/<!--.*?-->/g, '');
	const shared = content.body.kind === 'story' ? shareOutlines(html) : html;
	const { script, policy } = scriptIn(language);
	const style = await writeEmbedStyle(html);
	return `<!doctype html>
<html lang="${language}"${content.body.kind === 'story' ? ' data-only' : ''}><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="data:,"><title>${escapeMarkup(content.frame.title)}</title>${canonical === null ? '' : `<link rel="canonical" href="${escapeMarkup(canonical)}">`}<style>${style}</style></head><body>${shared}${writeRecount(content)}<script>${script}</script></body></html>
`;
}
