// Which address below the site's base has a page?
import { foldLetters } from './fold-letters';
import type { CountryCode } from './vocabulary';

/** `/country/NOR`. */
export function countryPath(code: CountryCode): string {
	return `/country/${code}`;
}

/** `/pair/CHN-NOR`: the two codes in order of the alphabet, however they are given. */
export function pairPath(a: CountryCode, b: CountryCode): string {
	return a < b ? `/pair/${a}-${b}` : `/pair/${b}-${a}`;
}

/** `/event/ID`. */
export function eventPath(id: string): string {
	return `/event/${id}`;
}

/**
 * A person's name as a part of an address: lower case, accents off, words joined by `-`, `Espen Barth Eide` becomes
 * `espen-barth-eide`. Letters of other scripts stay. Null where nothing is left.
 */
export function officialSlug(name: string): string | null {
	const slug = foldLetters(name)
		.replace(/['’‘ʼ]/g, '')
		.replace(/[^\p{Letter}\p{Number}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
	return slug === '' ? null : slug;
}

/** `/official/espen-barth-eide`; null where the name has no slug. */
export function officialPath(name: string): string | null {
	const slug = officialSlug(name);
	return slug === null ? null : `/official/${slug}`;
}

/** Pages that have a social image of their own. */
export const CARD_KINDS = ['pair', 'country', 'event'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** `/card/pair/CHN-NOR.png`, the image that stands for a page elsewhere. */
export function cardPath(kind: CardKind, name: string): string {
	return `/card/${kind}/${name}.png`;
}

/**
 * The address of `target` as seen from the page at `from`, both below the site's base: it holds wherever the site
 * stands. Seen from `/pair/CHN-NOR`, `/card/a.png` is `../card/a.png`.
 */
export function relativePath(from: string, target: string): string {
	const up = '../'.repeat(from.split('/').length - 2);
	return `${up}${target.slice(1)}` || './';
}
