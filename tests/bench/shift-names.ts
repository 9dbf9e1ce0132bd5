// How does an article come to tell of other countries? Names, adjectives and capitals are handed on from country to country.
import { createHash } from 'node:crypto';
import type { ReferenceCountry } from '../../src/lib/reference/reference';

/** Puts another country in the place of each: the one that follows it after `by` places; 0 changes nothing. */
export type NameShift = (text: string, by: number) => string;

/** What a country, something of it, several of its people, and its capital are called. */
interface Words {
	name: string;
	adjective: string;
	people: string;
	capital: string;
}

const isName = (word: string) => /^\p{Lu}/u.test(word);
const isPlural = (demonym: string, place: number) => place > 0 && demonym.endsWith('s');

function wordsOf({ name, demonyms, capital }: ReferenceCountry): Words {
	const [adjective = ''] = demonyms;
	return { name, adjective, people: demonyms.find(isPlural) ?? adjective, capital };
}

/** Countries whose words mean nothing else, in an order drawn by the hashes of their codes. */
function drawRound(countries: readonly ReferenceCountry[]): ReferenceCountry[] {
	const isSure = ({ ambiguous }: ReferenceCountry, words: Words) =>
		Object.values(words).every((word: string) => isName(word) && !ambiguous.includes(word));
	return countries
		.filter((country) => isSure(country, wordsOf(country)))
		.map((country) => ({ country, drawn: createHash('sha256').update(country.code).digest('hex') }))
		.sort((a, b) => (a.drawn < b.drawn ? -1 : 1))
		.map(({ country }) => country);
}

/**
 * Hands the words of countries on among themselves. Whole words only, the longest first; words that mean something
 * else too, other cities, persons and buildings stay as they are.
 */
export function makeNameShift(countries: readonly ReferenceCountry[]): NameShift {
	const round = drawRound(countries);
	const words = round.map(wordsOf);
	const meanings = new Map<string, { place: number; kind: keyof Words }>();
	for (const [place, { name, aliases, demonyms, capital, ambiguous }] of round.entries()) {
		const add = (word: string, kind: keyof Words) => {
			if (isName(word) && !ambiguous.includes(word)) meanings.set(word, { place, kind });
		};
		for (const word of [name, ...aliases]) add(word, 'name');
		for (const [index, word] of demonyms.entries()) add(word, isPlural(word, index) ? 'people' : 'adjective');
		add(capital, 'capital');
	}
	const longestFirst = [...meanings.keys()].sort((a, b) => b.length - a.length);
	const choice = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?=\\p{Lu})(?:${choice})(?![\\p{L}\\p{N}])`, 'gu');
	const follow = (word: string, by: number) => {
		const { place, kind } = meanings.get(word)!;
		return words[(place + by) % words.length]![kind];
	};
	return (text, by) => (by === 0 ? text : text.replace(pattern, (word) => follow(word, by)));
}
