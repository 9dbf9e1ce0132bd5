// Which words name a country, and in what sense?
import type { CountryCode } from '../model/vocabulary';
import type { Reference } from './reference';

/** The sense in which a word names a country. */
export const WORD_SENSES = ['name', 'alias', 'demonym', 'government', 'capital', 'city'] as const;
export type WordSense = (typeof WORD_SENSES)[number];

/** A word of the tables for a country. One word may come in several senses (`Beijing`: capital and government). */
export interface CountryWord {
	/** As in the table: straight apostrophes, with accents. */
	text: string;
	code: CountryCode;
	sense: WordSense;
	/** Does it also mean something else, another country included? */
	isAmbiguous: boolean;
}

/** All words for countries, in the order of code, sense and table. */
export function listCountryWords(reference: Reference): CountryWord[] {
	return reference.countries.flatMap((country) => {
		const lists: [WordSense, string[]][] = [
			['name', [country.name]],
			['alias', country.aliases],
			['demonym', country.demonyms],
			['government', country.governments],
			['capital', country.capital === '' ? [] : [country.capital]],
			['city', country.cities],
		];
		return lists.flatMap(([sense, texts]) =>
			texts.map((text) => ({
				text,
				code: country.code,
				sense,
				isAmbiguous: country.ambiguous.includes(text),
			})),
		);
	});
}
