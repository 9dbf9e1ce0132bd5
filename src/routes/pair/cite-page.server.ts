// How is a page cited that is written while the site is built?
import type { CitationData } from '$lib/export/citation';
import type { CitationTexts } from '$lib/export/write-citations';
import { citationDataIn, citeIn } from '../page-context';
import { contextOf } from '../page-context.server';
import type { Records } from './read-records.server';

/** The state of the data that the pages were made from. */
export function citationDataOf(records: Records): CitationData {
	return citationDataIn(contextOf(records));
}

/** Citation of a page in every form. */
export function citePage(records: Records, title: string, path: string): CitationTexts {
	return citeIn(contextOf(records), title, path);
}
