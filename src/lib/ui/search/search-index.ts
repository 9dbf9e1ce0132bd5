// Where is what a reader types, in any order and spelling?
import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';
import { foldLetters } from '../../model/fold-letters';
import { ENTRY_KINDS, type SearchEntry, type SearchHit } from './search-entry';

/** Finds the best hits for what was typed. */
export type Search = (typed: string, most: number) => SearchHit[];

/** So much of what was typed is read. */
const MAX_TYPED = 120;
/** Shorter words are not guessed at; of longer ones a third of the letters may be wrong. */
const FUZZY_FROM = 5;
const FUZZINESS = 0.34;
/** One letter alone begins too many words to look through at every keystroke. */
const PREFIX_FROM = 2;
const KIND_BOOST = { country: 4, pair: 2.5, person: 2.5, organisation: 2, place: 1.6, event: 1 } as const;

/** `Côte d'Ivoire` is found as `cote d ivoire`, `cote divoire`, `CIV`. */
function tokenize(text: string): string[] {
	const plain = foldLetters(text);
	const words = plain.split(/[^\p{Letter}\p{Number}]+/u);
	const joined = (plain.match(/\p{Letter}+['’‘ʼ]\p{Letter}+/gu) ?? []).map((word) =>
		word.replace(/['’‘ʼ]/g, ''),
	);
	return [...words, ...joined].filter((word) => word !== '');
}

const OPTIONS: Options<SearchEntry & { id: number }> = {
	fields: ['label', 'words'],
	storeFields: ['kind', 'path', 'label', 'note', 'weight'],
	tokenize,
	processTerm: (term) => term,
};

const SEARCH: SearchOptions = {
	tokenize: (text) =>
		foldLetters(text)
			.split(/[^\p{Letter}\p{Number}]+/u)
			.filter((word) => word !== ''),
	prefix: (term) => term.length >= PREFIX_FROM,
	maxFuzzy: 2,
	boost: { label: 2 },
	weights: { fuzzy: 0.2, prefix: 0.6 },
	boostDocument: (_, __, stored) =>
		KIND_BOOST[(stored as unknown as SearchEntry).kind] *
		(1 + Math.log1p((stored as unknown as SearchEntry).weight) / 10),
};

/** What is tried in turn until something is found: all words, all words in another spelling, some of them. */
const STEPS: readonly SearchOptions[] = [
	{ combineWith: 'AND' },
	{ combineWith: 'AND', fuzzy: (term) => (term.length >= FUZZY_FROM ? FUZZINESS : false) },
	{ combineWith: 'OR' },
];

/** Makes the index as text, the same for the same entries. */
export function writeSearchIndex(entries: readonly SearchEntry[]): string {
	const index = new MiniSearch(OPTIONS);
	index.addAll(entries.map((entry, id) => ({ ...entry, id })));
	return JSON.stringify(index);
}

/** Opens an index that {@link writeSearchIndex} made. Throws where it is none. */
export function readSearchIndex(text: string): Search {
	const index = MiniSearch.loadJSON(text, OPTIONS);
	return (typed, most) => {
		const query = typed.slice(0, MAX_TYPED);
		const found = STEPS.reduce<SearchResult[]>(
			(hits, step) => (hits.length > 0 ? hits : index.search(query, { ...SEARCH, ...step })),
			[],
		);
		return found
			.slice(0, most * 4)
			.map((hit) => ({ ...(hit as unknown as SearchHit), score: hit.score }))
			.sort((x, y) => y.score - x.score || ENTRY_KINDS.indexOf(x.kind) - ENTRY_KINDS.indexOf(y.kind))
			.slice(0, most)
			.map(({ kind, path, label, note }) => ({ kind, path, label, note }));
	};
}
