// What does a reader paste to show an embed?
import { escapeMarkup } from './escape-markup';
import {
	DEFAULT_EMBED,
	embedPath,
	formatEmbedOptions,
	formatEmbedScope,
	type EmbedOptions,
	type EmbedScope,
	type EmbedView,
} from './embed';

/** One embed, ready to be written as code. */
export interface EmbedCode {
	/** The site's address without a slash at the end. */
	base: string;
	view: EmbedView;
	scope: EmbedScope;
	options: EmbedOptions;
	/** What the chart shows: the frame's name for readers of the screen. */
	title: string;
	/** Height of the content at the chosen width, px. */
	heightPx: number;
	/** Who made it: stands under the frame. */
	credit: string;
}

export const EMBED_FORMS = ['frame', 'auto', 'element', 'address'] as const;
export type EmbedForm = (typeof EMBED_FORMS)[number];

/** Absolute address of the embed with its options. */
export function embedAddress({
	base,
	view,
	scope,
	options,
}: Pick<EmbedCode, 'base' | 'view' | 'scope' | 'options'>): string {
	const query = formatEmbedOptions({ ...options, height: null, lang: DEFAULT_EMBED.lang });
	return `${base}${embedPath(view, scope, options.lang)}${query ? `?${query}` : ''}`;
}

/** A frame of an embed: its address or the document itself, its name for readers of the screen, and its size. */
export interface EmbedFrameTag {
	src?: string;
	srcdoc?: string;
	title: string;
	width: string;
	height: number;
}

/** The strict frame that every form of the code uses. */
export function writeEmbedFrame(
	{ src, srcdoc, title, width, height }: EmbedFrameTag,
	extra: string[] = [],
): string {
	const attributes = [
		srcdoc === undefined ? `src="${escapeMarkup(src ?? '')}"` : `srcdoc="${escapeMarkup(srcdoc)}"`,
		`title="${escapeMarkup(title)}"`,
		`width="${width}"`,
		`height="${height}"`,
		'loading="lazy"',
		'sandbox="allow-scripts allow-popups"',
		'style="border:0"',
		...extra,
	];
	return `<iframe ${attributes.join(' ')}></iframe>`;
}

function writeFrame(code: EmbedCode, isAuto: boolean): string {
	const height = code.options.height ?? code.heightPx;
	const tag = { src: embedAddress(code), title: code.title, width: '100%', height };
	return writeEmbedFrame(tag, isAuto ? ['data-bilateral'] : []);
}

function writeCredit(code: Pick<EmbedCode, 'base' | 'credit'>): string {
	return `<p><a href="${escapeMarkup(code.base)}/">${escapeMarkup(code.credit)}</a></p>`;
}

function writeScript(base: string): string {
	return `<script src="${escapeMarkup(base)}/embed/v1.js" async></script>`;
}

function writeElement(code: EmbedCode): string {
	const { options, scope, view } = code;
	const attributes: [string, string | null][] = [
		['view', view],
		['of', formatEmbedScope(scope)],
		['title', options.title ?? code.title],
		['from', options.from],
		['to', options.to],
		['type', options.types.join(',')],
		['channel', options.channels.join(',')],
		['theme', options.theme === 'auto' ? null : options.theme],
		['lang', options.lang === DEFAULT_EMBED.lang ? null : options.lang],
		['height', String(options.height ?? code.heightPx)],
	];
	const text = attributes.flatMap(([name, value]) => (value ? [`${name}="${escapeMarkup(value)}"`] : []));
	return `<contact-chart ${text.join(' ')}></contact-chart>`;
}

/** Code to paste for a copy that never changes: the frame holds the document itself. */
export function writeEmbedCopy({
	html,
	title,
	heightPx,
	...by
}: Pick<EmbedCode, 'title' | 'heightPx' | 'base' | 'credit'> & { html: string }): string {
	const frame = writeEmbedFrame({ srcdoc: html.trim(), title, width: '100%', height: heightPx });
	return `${frame}\n${writeCredit(by)}`;
}

/** Code to paste: a plain frame, one that follows its content, an element, or the bare address. */
export function writeEmbedCode(form: EmbedForm, code: EmbedCode): string {
	if (form === 'address') return embedAddress(code);
	if (form === 'frame') return `${writeFrame(code, false)}\n${writeCredit(code)}`;
	if (form === 'auto') return `${writeFrame(code, true)}\n${writeScript(code.base)}\n${writeCredit(code)}`;
	return `${writeScript(code.base)}\n${writeElement(code)}\n${writeCredit(code)}`;
}
