// Which country does an official publisher speak for?
import type { CountryCode } from '../../model/vocabulary';
import type { Lexicon } from '../lexicon';
import { tokenize } from './tokens';

const OFFICIAL =
	/\b(?:ministry|minister|president|presidency|presidential|department|kremlin|government|embassy|office|white house|mofa|mfa|cabinet|chancellery|palace|council|gov)\b/i;

/** `RUS` for "Kremlin (en.kremlin.ru)", `UKR` for "President of Ukraine"; null for agencies and papers. */
export function homeOf(publisher: string | null, lexicon: Lexicon): CountryCode | null {
	if (publisher === null || !OFFICIAL.test(publisher)) return null;
	const tokens = tokenize(publisher);
	for (let at = 0; at < tokens.length; at++) {
		const term = lexicon.terms.match(tokens, at)?.value;
		if (term?.kind === 'organisation') return null;
		if (term?.kind === 'country' && term.form !== 'city') return term.code;
	}
	return null;
}
