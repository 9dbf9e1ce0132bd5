// In which forms is a citation offered?
import { makeCslItem, writePlainCitation, type CitationData, type CitationSubject } from './citation';
import { writeBibtex } from './write-bibtex';
import { writeRis } from './write-ris';

/** A citation in every form. */
export interface CitationTexts {
	plain: string;
	bibtex: string;
	ris: string;
	/** CSL-JSON: a list of one item. */
	csl: string;
}

/** All forms of a citation. */
export function writeCitations(subject: CitationSubject, data: CitationData): CitationTexts {
	const item = makeCslItem(subject, data);
	return {
		plain: writePlainCitation(subject, data),
		bibtex: writeBibtex(item),
		ris: writeRis(item),
		csl: JSON.stringify([item], null, '\t'),
	};
}
