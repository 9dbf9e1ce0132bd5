// What do all pages of pairs, countries and events need, wherever they are put together?
import type { CitationData } from '$lib/export/citation';
import { writeCitations, type CitationTexts } from '$lib/export/write-citations';
import type { Country } from '$lib/model/country';
import { formatDay, type DayUtc } from '$lib/model/edtf';
import type { ManifestSite } from '$lib/model/manifest';

/** Names and the state of the data, in the language of the page. */
export interface PageContext {
	countries: readonly Country[];
	/** Names of countries and organisations, by code. */
	names: Readonly<Record<string, string>>;
	site: ManifestSite;
	counts: { articles: number; events: number };
	dataEnd: DayUtc;
	checksum: string;
	/** Has the site records that others coded? They are not on these pages; Explore shows them. */
	hasImported: boolean;
}

/** Name of a country or an organisation; the code where it has none. */
export const nameIn =
	({ names }: Pick<PageContext, 'names'>) =>
	(code: string): string =>
		names[code] ?? code;

/** Names of the codes that a page names, each once. */
export function namesOf(
	context: Pick<PageContext, 'names'>,
	codes: Iterable<string>,
): Record<string, string> {
	return Object.fromEntries([...new Set(codes)].map((code) => [code, nameIn(context)(code)]));
}

/** The state of the data that a page was made from. */
export function citationDataIn({ site, checksum, dataEnd, counts }: PageContext): CitationData {
	return { site, checksum, date: formatDay(dataEnd), events: counts.events };
}

/** Citation of a page in every form. */
export function citeIn(context: PageContext, title: string, path: string): CitationTexts {
	return writeCitations({ title, path, filter: null }, citationDataIn(context));
}
