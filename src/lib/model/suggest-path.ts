// Which page did a reader mean whose address has none?
import { countryPath, pairPath } from './paths';

/** A page that may be meant. */
export interface PathSuggestion {
	/** Below the site's base. */
	path: string;
	/** Is it the same address in its one right spelling, so that the reader can be sent there? */
	isSame: boolean;
}

const CODE = /^[a-z]{3}$/i;
const PAIR = /^([a-z]{3})[^a-z]{0,3}([a-z]{3})$/i;
const EVENT = /^[a-z0-9][a-z0-9-]{0,99}$/i;
const MAX_LENGTH = 200;

function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/**
 * Reads an address below the site's base: other order, lower case, a slash or `.html` too many, half a pair.
 * Null where nothing can be guessed; what is guessed need not exist.
 */
export function suggestPath(address: string): PathSuggestion | null {
	const path = decode(address.slice(0, MAX_LENGTH))
		.replace(/[\p{Cf}\s]+/gu, '')
		.replace(/(\.html?)?\/*$/i, '');
	const parts = path.split('/').filter((part) => part !== '');
	const [folder = '', name = ''] = [parts[0]?.toLowerCase(), parts.slice(1).join('-')];
	const suggest = (to: string, isSame: boolean) => (to === address ? null : { path: to, isSame });
	if (folder === 'pair' || folder === 'pairs') {
		const [, a = '', b = ''] = PAIR.exec(name) ?? [];
		const [first, second] = [a.toUpperCase(), b.toUpperCase()];
		if (first !== '' && first !== second) return suggest(pairPath(first, second), true);
		const half = /^[a-z]{3}/i.exec(name)?.[0].toUpperCase();
		return half === undefined ? null : suggest(countryPath(half), false);
	}
	if ((folder === 'country' || folder === 'countries') && CODE.test(name))
		return suggest(countryPath(name.toUpperCase()), true);
	if ((folder === 'event' || folder === 'official') && EVENT.test(name))
		return suggest(`/${folder}/${name.toLowerCase()}`, true);
	if (parts.length === 1 && CODE.test(folder)) return suggest(countryPath(folder.toUpperCase()), false);
	if (parts.length === 1 && PAIR.test(folder)) return suggestPath(`/pair/${folder}`);
	return null;
}
