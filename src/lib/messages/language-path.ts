// Which language does an address below the site's base ask for, and where is the same page in another one?
import type { Language } from './languages';

/** Pages in French stand below it; English ones below nothing. */
const FRENCH = '/fr';

/** The language of an address below the base, and the address of its English page: `/fr/pair/CHN-NOR`, `/fr`. */
export function readLanguagePath(path: string): { language: Language; path: string } {
	if (path === FRENCH || path.startsWith(`${FRENCH}/`))
		return { language: 'fr', path: path.slice(FRENCH.length) || '/' };
	return { language: 'en', path };
}

/** Where the page at `path` (`/pair/CHN-NOR`, `/?country=NOR`) stands in a language. */
export function pathIn(language: Language, path: string): string {
	return language === 'en' ? path : FRENCH + path.replace(/^\/(?=$|[?#])/, '');
}
