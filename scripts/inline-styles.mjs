// How does a page paint without waiting for its style sheets?
import { posix } from 'node:path';

/** Not those that are there in name only, because their rules stand in the page already. */
const BLOCKING = /<link href="([^"]+\.css)" rel="stylesheet">/g;
/** Addresses beside the style sheet; those of data and within the page stay. */
const BESIDE = /url\((["']?)(?![a-z]+:|[#/])([^)"']+)\1\)/g;

/**
 * Puts the rules of each style sheet in the place of its link. The link stays, switched off, so that no script fetches
 * the sheet again. @param {string} html @param {(href: string) => string} read gives a sheet's text by its link's address
 */
export function inlineStyles(html, read) {
	return html.replace(BLOCKING, (_, href) => {
		const folder = posix.dirname(href);
		const rules = read(href).replace(BESIDE, (_, quote, target) => {
			const address = posix.join(folder, target);
			return `url(${quote}${href.startsWith('./') ? './' : ''}${address}${quote})`;
		});
		return `<style>${rules}</style>\n\t\t<link href="${href}" rel="stylesheet" disabled media="(max-width: 0)">`;
	});
}
