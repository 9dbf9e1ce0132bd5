// How does an embed become a dated copy that never changes? Its document, with day, data, options and address written in.
import { escapeMarkup } from './escape-markup';

/** What is written into a copy. */
export interface FreezeFacts {
	/** Day on which the copy is made, `yyyy-mm-dd`. */
	day: string;
	/** The same day for a reader. */
	dayInWords: string;
	/** SHA-256 of the database that the chart shows. */
	data: string;
	/** The embed's options as a query without `?`; empty for none. */
	query: string;
	/** The site's address without a slash at the end: the link to the full view is relative in the embed. */
	base: string;
}

/** Signs of the checksum that a reader sees; all of it stands in the head. */
const SHOWN = 12;
function replaceOnce(text: string, mark: RegExp, write: (found: string) => string): string {
	if (!mark.test(text)) throw new Error(`invalid embed: no ${mark.source}`);
	return text.replace(mark, write);
}

/** The copy of an embed's document. Throws where the document is none of ours. */
export function freezeEmbed(html: string, { day, dayInWords, data, query, base }: FreezeFacts): string {
	const words = `, copy of ${dayInWords}, data ${data.slice(0, SHOWN)}`;
	const attributes = `data-kept="${escapeMarkup(day)}"${query === '' ? '' : ` data-query="${escapeMarkup(query)}"`}`;
	const steps: [RegExp, (found: string) => string][] = [
		[/<html lang="[a-z]+"/, (found) => `${found} ${attributes}`],
		[
			/<meta charset="utf-8">/,
			(found) => `${found}<meta name="data-sha256" content="${escapeMarkup(data)}">`,
		],
		[/<span class="read"><\/span>/, () => `<span class="read">${escapeMarkup(words)}</span>`],
		[/<a href="(\.\.\/)+/, () => `<a href="${escapeMarkup(base)}/`],
	];
	return steps.reduce((text, [mark, write]) => replaceOnce(text, mark, write), html);
}
