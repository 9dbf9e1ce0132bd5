// Which names does the extractor know, and what does each stand for?
import type { CountryCode, OrganisationId } from '../model/vocabulary';
import type { Official, Reference } from '../reference/reference';
import { normalise } from './annotate/tokens';
import { PhraseIndex } from './annotate/phrase-index';
import { AMERICAN_STATES, BLOCKED_PHRASES, INSTITUTION_COUNTRIES, PARTY_COUNTRIES } from './lexicon-words';

/** How a country is named. */
export type CountryForm = 'name' | 'demonym' | 'capital' | 'city' | 'government';

/** What a phrase of the lexicon stands for. */
export type Term =
	| { kind: 'country'; code: CountryCode; form: CountryForm; isAmbiguous: boolean }
	| { kind: 'organisation'; id: OrganisationId; isAmbiguous: boolean }
	| { kind: 'head'; organisation: OrganisationId }
	| { kind: 'party'; country: CountryCode | null }
	| { kind: 'official'; name: string }
	| { kind: 'blocked' };

/** The reference tables, indexed once for reading many articles. */
export interface Lexicon {
	terms: PhraseIndex<Term>;
	/** Rows of officials by normal form of each full name. */
	officials: ReadonlyMap<string, readonly Official[]>;
	/** Rows by the normal form of every single word of a name, for later mentions by surname. */
	surnames: ReadonlyMap<string, readonly Official[]>;
	/** Name of a country by its code. */
	countryNames: ReadonlyMap<CountryCode, string>;
	/** Capital of a country by its code. */
	capitals: ReadonlyMap<CountryCode, string>;
	/** Name of an organisation by its id. */
	organisationNames: ReadonlyMap<OrganisationId, string>;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

/** Builds the index of all phrases; costs some milliseconds and serves any number of articles. */
export function compileLexicon(reference: Reference): Lexicon {
	const terms = new PhraseIndex<Term>();
	for (const phrase of BLOCKED_PHRASES) terms.add(phrase, { kind: 'blocked' });
	const officials = new Map<string, Official[]>();
	const surnames = new Map<string, Official[]>();
	for (const official of reference.officials) {
		for (const name of [official.name, ...official.aliases]) {
			const key = normalise(name);
			push(officials, key, official);
			const words = key.split(/[\s-]+/);
			if (words.length > 1) terms.add(name, { kind: 'official', name: official.name });
			for (const word of words) {
				if (word.length > 1 && !surnames.get(word)?.includes(official)) push(surnames, word, official);
			}
		}
	}
	for (const [name, country] of PARTY_COUNTRIES) terms.add(name, { kind: 'party', country });
	for (const [name, code] of INSTITUTION_COUNTRIES)
		terms.add(name, { kind: 'country', code, form: 'government', isAmbiguous: false });
	for (const country of reference.countries) {
		const add = (words: readonly string[], form: CountryForm) => {
			for (const word of words) {
				const isAmbiguous = country.ambiguous.includes(word);
				terms.add(word.replace(/^the /i, ''), { kind: 'country', code: country.code, form, isAmbiguous });
			}
		};
		add([country.name, ...country.aliases], 'name');
		add(country.demonyms, 'demonym');
		add([country.capital], 'capital');
		add(country.governments, 'government');
	}
	for (const state of AMERICAN_STATES)
		terms.add(state, { kind: 'country', code: 'USA', form: 'city', isAmbiguous: false });
	for (const country of reference.countries) {
		for (const city of country.cities) {
			terms.add(city, {
				kind: 'country',
				code: country.code,
				form: 'city',
				isAmbiguous: country.ambiguous.includes(city),
			});
		}
	}
	for (const organisation of reference.organisations) {
		const isAmbiguous = (word: string) => organisation.ambiguous.includes(word);
		for (const head of organisation.heads) terms.add(head, { kind: 'head', organisation: organisation.id });
		for (const word of [organisation.name, organisation.id, ...organisation.aliases]) {
			terms.add(word, { kind: 'organisation', id: organisation.id, isAmbiguous: isAmbiguous(word) });
		}
	}
	return {
		terms,
		officials,
		surnames,
		countryNames: new Map(reference.countries.map(({ code, name }) => [code, name])),
		capitals: new Map(reference.countries.map(({ code, capital }) => [code, capital])),
		organisationNames: new Map(reference.organisations.map(({ id, name }) => [id, name])),
	};
}
