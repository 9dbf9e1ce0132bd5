import { describe, expect, it } from 'vitest';
import { parseReference } from '../../../src/lib/reference/parse-reference';
import { makeNameShift } from '../../bench/shift-names';
import { loadTestReference } from '../../support/reference';
import { SOUND_TABLES } from '../../support/reference-tables';

// In the small tables China is followed by Norway, Kiribati, the United States, and China again.
const shift = makeNameShift(parseReference(SOUND_TABLES).reference.countries);

describe('names of a long corpus', () => {
	it.each([
		['nothing at first', 0, 'China and the U.S. met', 'China and the U.S. met'],
		['names', 1, 'China and Norway met', 'Norway and Kiribati met'],
		['further with each repetition', 2, 'China and Norway met', 'Kiribati and United States met'],
		['round and round', 5, 'China and Norway met', 'Norway and Kiribati met'],
		['other names, with signs', 1, "the U.S. and the PRC's envoy", "the China and the Norway's envoy"],
		['the longest first', 1, 'the Kingdom of Norway', 'the Kiribati'],
		['adjectives', 1, 'Chinese-American talks', 'Norwegian-Chinese talks'],
		['peoples by the same number', 3, 'Norwegians', 'Chinese'],
		['capitals', 1, 'from Beijing to Oslo', 'from Oslo to Tarawa'],
		['no part of a word', 1, 'Indochina, Chinatown, USA', 'Indochina, Chinatown, USA'],
		['no small letters', 1, 'fine china', 'fine china'],
		['no cities, buildings, persons', 1, 'Xi, Shanghai, White House', 'Xi, Shanghai, White House'],
	])('shift %s', (_id, by, text, shifted) => expect(shift(text, by)).toBe(shifted));

	it('give other pairs in each repetition of the real table', () => {
		const real = makeNameShift(loadTestReference().countries);
		const pairs = Array.from({ length: 30 }, (_, by) => real('France and Brazil', by));
		expect(new Set(pairs).size).toBe(30);
	});
});
