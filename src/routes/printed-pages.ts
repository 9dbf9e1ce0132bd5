// Which pages did this build print? Told to every script when the site is built, from the manifest.
import type { PrintedPages } from '$lib/model/printed-pages';

declare const PRINTED_PAGES: PrintedPages;

/** What the data build chose. */
export const printedPages: PrintedPages = PRINTED_PAGES;
