// How is a page cited that is written while the site is built?
import type { CitationData } from '$lib/export/citation';
import { writeCitations, type CitationTexts } from '$lib/export/write-citations';
import { formatDay } from '$lib/model/edtf';
import type { Records } from './read-records.server';

/** The state of the data that the pages were made from. */
export function citationDataOf({ atlas, dataEnd, checksum }: Records): CitationData {
	const { site, counts } = atlas.manifest;
	return { site, checksum, date: formatDay(dataEnd), events: counts.events };
}

/** Citation of a page in every form. */
export function citePage(records: Records, title: string, path: string): CitationTexts {
	return writeCitations({ title, path, filter: null }, citationDataOf(records));
}
