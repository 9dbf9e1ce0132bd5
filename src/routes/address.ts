// Where does a page stand in the language of this moment?
import { resolve } from '$app/paths';
import type { RouteId, RouteParams } from '$app/types';
import { languageNow } from '$lib/messages/book';
import { pathIn } from '$lib/messages/language-path';
import type { Language } from '$lib/messages/languages';
import { shownPath } from '$lib/model/printed-pages';
import { printedPages } from './printed-pages';

/**
 * The address of a page by its English path below the base, `/pair/CHN-NOR`, in a language: that of this moment. One that
 * is not printed stands at the live page of its kind.
 */
export function addressOf(path: string, language: Language = languageNow()): string {
	return resolve('/') + pathIn(language, shownPath(printedPages, path)).slice(1);
}

/** Values of a page's address, where it has any. */
type Values<Route extends RouteId> = string extends keyof RouteParams<Route> ? [] : [RouteParams<Route>];

const fillIn: (route: string, values?: Partial<Record<string, string>>) => string = resolve as never;

/** The English path below the base of a page. */
const pathOf = (route: string, values?: Partial<Record<string, string>>) =>
	fillIn(route, values).slice(resolve('/').length - 1);

/** Where the page of a route stands in a language; the first page for a route that is not known. */
export function translateAddress(
	{ route, params }: { route: { id: string | null }; params: Partial<Record<string, string>> },
	language: Language,
): string {
	return addressOf(route.id === null ? '/' : pathOf(route.id, params), language);
}

/** SvelteKit's `resolve` for pages, in the language of this moment. Files have one address for all languages. */
export function resolvePage<Route extends RouteId>(route: Route, ...[values]: Values<Route>): string {
	return addressOf(pathOf(route, values));
}
