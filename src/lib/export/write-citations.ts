// How is a citation written for reference managers? The library is large: import this module when it is asked for.
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { makeCslItem, writePlainCitation, type CitationData, type CitationSubject } from './citation';

/** A citation in every form. */
export interface CitationTexts {
	plain: string;
	bibtex: string;
	ris: string;
	/** CSL-JSON: a list of one item. */
	csl: string;
}

/** In its default setting the library drops letters that TeX's old encodings lack. */
const bibtex = plugins.config.get('@bibtex');
bibtex.format.asciiOnly = false;
bibtex.format.useIdAsLabel = true;

/** The library reads `<b>` in a title as markup; angle brackets of a title or a filter are only characters. */
function withoutMarkup<T extends object>(item: T): T {
	return Object.fromEntries(
		Object.entries(item).map(([key, value]) => [
			key,
			typeof value === 'string' ? value.replaceAll('<', '‹').replaceAll('>', '›') : value,
		]),
	) as T;
}

/** The library breaks lines at 80 characters, also within a checksum. */
const BROKEN_LINE = /\r?\n(?![A-Z][A-Z0-9] {2}-)/g;

/** All forms of a citation. */
export function writeCitations(subject: CitationSubject, data: CitationData): CitationTexts {
	const item = makeCslItem(subject, data);
	const cite = new Cite(withoutMarkup(item), { generateGraph: false });
	return {
		plain: writePlainCitation(subject, data),
		bibtex: cite.format('bibtex').trim(),
		ris: cite.format('ris').trim().replace(BROKEN_LINE, ''),
		csl: JSON.stringify([item], null, '\t'),
	};
}
