// Which pages does the data build in `static/data` ask to be printed? Before there is one: all.
import { existsSync, readFileSync } from 'node:fs';

const MANIFEST = new URL('../static/data/manifest.json', import.meta.url);
/** As `ALL_PRINTED` in src/lib/model/printed-pages.ts; a test compares the two. */
const ALL = { pairs: null, countries: null, people: 2, eventParts: null };

/** The manifest's choice of pages. */
export function readPrintedPages() {
	return (existsSync(MANIFEST) ? JSON.parse(readFileSync(MANIFEST, 'utf8')).pages : null) ?? ALL;
}
