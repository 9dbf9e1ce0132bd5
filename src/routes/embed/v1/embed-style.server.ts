// Which style does an embed carry? Tokens in both themes, its own sheet, and of the charts' styles those that it uses.
import { resolve } from 'node:path';
import { compile } from 'svelte/compiler';
import tokens from '$lib/ui/tokens.css?raw';
import sheet from './embed.css?raw';
import { readEmbedFonts } from './embed-fonts.server';

/** Source text of everything that can stand in an embed, by file. */
const SOURCES = import.meta.glob<string>(
	[
		'/src/lib/{charts,map}/**/*.svelte',
		'/src/routes/story/StoryPicture.svelte',
		'/src/routes/anniversaries/NetworkMap.svelte',
		'./*.svelte',
	],
	{ query: '?raw', import: 'default', eager: true },
);

const SCOPE = /svelte-[a-z0-9]+/;
const SCOPES = new RegExp(SCOPE, 'g');
const COMMENT = /\/\*[\s\S]*?\*\//g;

/** Styles of the components, each with its own class; compiled once. */
let styles: { scope: string; css: string }[] | null = null;
/** Shortened once for all embeds with the same components. */
const shortened = new Map<string, string>();

function compileStyles(): { scope: string; css: string }[] {
	return Object.entries(SOURCES).flatMap(([file, source]) => {
		const path = file.startsWith('/') ? file : `/src/routes/embed/v1/${file}`;
		const { css } = compile(source, { filename: resolve(`.${path}`), generate: 'server', css: 'external' });
		const scope = SCOPE.exec(css?.code ?? '')?.[0];
		return css && scope ? [{ scope, css: css.code }] : [];
	});
}

function shorten(css: string): string {
	return css
		.replace(COMMENT, '')
		.replace(/\s+/g, ' ')
		.replace(/ ?([{};,]) ?/g, '$1')
		.replace(/: /g, ':')
		.trim();
}

/** Tokens that follow the reader's system without a script, and the embed's own choice with one. */
function writeTokens(): string {
	const dark = /\[data-theme='dark'\]\s*\{([^}]*)\}/.exec(tokens.replace(COMMENT, ''))?.[1];
	if (!dark) throw new Error('no dark theme in tokens.css');
	return `${tokens}@media (prefers-color-scheme: dark) { :root:not([data-theme='light']) {${dark}} }`;
}

/** Style for a body of HTML. */
export async function writeEmbedStyle(html: string): Promise<string> {
	styles ??= compileStyles();
	const found = new Set<string>(html.match(SCOPES));
	const used = styles.filter(({ scope }) => found.has(scope));
	const key = used.map(({ scope }) => scope).join(' ');
	const style =
		shortened.get(key) ?? shorten([writeTokens(), sheet, ...used.map(({ css }) => css)].join('\n'));
	shortened.set(key, style);
	return style + (await readEmbedFonts());
}
