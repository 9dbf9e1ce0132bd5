// Which address does a country, a pair, a person or an event have in this build?
import { countryPath, eventPath, officialPath, pairPath } from '$lib/model/paths';
import { shownPath } from '$lib/model/printed-pages';
import type { CountryCode } from '$lib/model/vocabulary';
import { printedPages } from './printed-pages';

const ROUTES = new Set(Object.keys(import.meta.glob('./{country,pair,event,official}/*/+page.svelte')));
const has = (folder: string) => [...ROUTES].some((route) => route.startsWith(`./${folder}/`));
const HAS = {
	country: has('country'),
	pair: has('pair'),
	event: has('event'),
	official: has('official'),
};

/** Where a country has no page, Explore shows it. */
export function countryAddress(code: CountryCode): string {
	return HAS.country ? shownPath(printedPages, countryPath(code)) : `/?country=${code}`;
}

export function pairAddress(a: CountryCode, b: CountryCode): string {
	return HAS.pair ? shownPath(printedPages, pairPath(a, b)) : `/?country=${a}&with=${b}`;
}

export function eventAddress(id: string): string {
	return HAS.event ? shownPath(printedPages, eventPath(id)) : `/?event=${id}`;
}

/** A person named in one event only, and a page that is not there, lead to Explore. */
export function personAddress(name: string, events: number): string {
	const path = HAS.official && events >= printedPages.people ? officialPath(name) : null;
	return path ?? wordsAddress(name);
}

/** Explore, with words to find. */
export function wordsAddress(words: string): string {
	return `/?q=${encodeURIComponent(words)}`;
}
