// Which pages does a build print, and at which address does the page of anything stand?
import type { CountryCode } from './vocabulary';

/** What a build prints; what it leaves out is put together in the browser, from a file of its own. */
export interface PrintedPages {
	/** Pairs (`CHN-NOR`) with a page, sorted; null for all. */
	pairs: readonly string[] | null;
	/** Countries with a page, sorted; null for all. */
	countries: readonly CountryCode[] | null;
	/** Entries that a person needs for a page. */
	people: number;
	/** Number of files over which events without a page are spread; null where each event has a page. */
	eventParts: number | null;
}

/** Where no setting says otherwise. */
export const ALL_PRINTED: PrintedPages = { pairs: null, countries: null, people: 2, eventParts: null };

/** Kinds of pages that need not be printed. */
export type LiveKind = 'pair' | 'country' | 'event';

/** Does the build print the page? Pairs in the order of the alphabet; periods of a pair are never printed. */
export function isPrinted(pages: PrintedPages, kind: LiveKind, name: string): boolean {
	if (kind === 'event') return pages.eventParts === null;
	if (name.includes('.')) return false;
	const list = kind === 'pair' ? pages.pairs : pages.countries;
	return list === null || list.includes(name);
}

/** Address of the one page that stands for all of its kind that are not printed: `/pair/any?of=CHN-NOR`. */
export function livePath(kind: LiveKind, name: string): string {
	return `/${kind}/any?${kind === 'event' ? 'id' : 'of'}=${encodeURIComponent(name)}`;
}

const PAGE = /^\/(pair|country|event)\/([^/?#.]+)(?=$|[?#])/;

/** The same address, or that of the live page where the page is not printed: for links, whatever they lead to. */
export function shownPath(pages: PrintedPages, path: string): string {
	const [whole = '', kind, name = ''] = PAGE.exec(path) ?? [];
	if (kind === undefined || name === 'any' || isPrinted(pages, kind as LiveKind, decodeURIComponent(name)))
		return path;
	return livePath(kind as LiveKind, decodeURIComponent(name)) + path.slice(whole.length).replace(/^\?/, '&');
}

const [FNV_OFFSET, FNV_PRIME] = [0x811c9dc5, 0x01000193];

/** Number of the file that holds an event's page: the same for the same id (FNV-1a, 32 bits). */
export function eventPartOf(id: string, parts: number): number {
	let hash = FNV_OFFSET;
	for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), FNV_PRIME);
	return (hash >>> 0) % parts;
}

/** Below the site's base: the file that a live page reads, gzipped JSON. */
export function partPath(kind: LiveKind, name: string): string {
	return `/data/parts/${kind}/${encodeURIComponent(name)}.pack`;
}
