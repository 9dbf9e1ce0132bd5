// Which built files does a page need before its engine, and what do they weigh over the wire?
import { readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One file of the first view. */
export interface FirstViewFile {
	path: string;
	/** As it crosses the wire: fonts are packed already, the rest with gzip. */
	bytes: number;
}

/** Fonts that text of the first view asks for and that the page does not preload. */
const FONTS_IN_TEXT = /url\(([^)]*brygada-italic[^)]*\.woff2)\)/g;
const LINKED = /<link[^>]*\shref="([^"]+\.(?:js|css|woff2))"[^>]*>/g;
const IN_PAGE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const STATIC_IMPORT = /(?:from|import)\s*"(\.[^"]+\.js)"/g;

/**
 * Scripts, styles and fonts that a built page loads before the reader does anything and before the engine; the styles that
 * stand in the page itself count as one file.
 */
export function listFirstView(build: string, page: string): FirstViewFile[] {
	const html = readFileSync(join(build, page), 'utf8');
	const found = new Map<string, number>();
	const add = (path: string) => {
		if (found.has(path)) return;
		const bytes = readFileSync(join(build, path));
		found.set(path, extname(path) === '.woff2' ? bytes.length : gzipSync(bytes).length);
		const text = bytes.toString();
		const pattern = extname(path) === '.js' ? STATIC_IMPORT : extname(path) === '.css' ? FONTS_IN_TEXT : null;
		if (pattern)
			for (const [, target = ''] of text.matchAll(pattern)) add(normalize(join(dirname(path), target)));
	};
	for (const [link, target = ''] of html.matchAll(LINKED))
		if (!/\sdisabled/.test(link)) add(normalize(target.replace(/^\//, '')));
	const styles = [...html.matchAll(IN_PAGE)].map(([, rules = '']) => rules).join('');
	if (styles !== '') found.set(`${page}.css`, gzipSync(styles).length);
	for (const [, target = ''] of styles.matchAll(FONTS_IN_TEXT)) add(normalize(target));
	return [...found].map(([path, bytes]) => ({ path, bytes }));
}
