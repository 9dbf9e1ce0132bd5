// Whom does an official publisher speak for?
import type { CountryCode, OrganisationId } from '../../model/vocabulary';
import type { Lexicon } from '../lexicon';
import { tokenize } from './tokens';

/** A country or an organisation. */
export interface Home {
	country: CountryCode | null;
	organisation: OrganisationId | null;
}

const OFFICIAL =
	/\b(?:ministry|minister|president|presidency|presidential|department|government|embassy|office|mofa|mfa|cabinet|chancellery|palace|council|gov|news|commission|secretariat|headquarters)\b/i;
const AGENCY = /\b(?:agency|times|daily|radio|tv|television|herald|tribune|journal|broadcasting|media)\b/i;

/** `RUS` for "Kremlin (en.kremlin.ru)", `UKR` for "President of Ukraine", `UN` for "UN News"; null for agencies and papers. */
export function homeOf(publisher: string | null, lexicon: Lexicon): Home | null {
	if (publisher === null || AGENCY.test(publisher)) return null;
	const tokens = tokenize(publisher);
	for (let at = 0; at < tokens.length; at++) {
		const term = lexicon.terms.match(tokens, at)?.value;
		if (term?.kind === 'organisation') return { country: null, organisation: term.id };
		if (term?.kind !== 'country') continue;
		const isHouse = term.form === 'government';
		const isState = OFFICIAL.test(publisher) && !/\bnews\b/i.test(publisher) && term.form !== 'city';
		if (isHouse || isState) return { country: term.code, organisation: null };
	}
	return null;
}
