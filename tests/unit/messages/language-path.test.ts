// Is an address read in its language, and is the same page found in the other?
import { expect, test } from 'vitest';
import { pathIn, readLanguagePath } from '../../../src/lib/messages/language-path';

const PAGES: readonly [id: string, english: string, french: string][] = [
	['the first page', '/', '/fr'],
	['a page', '/pair/CHN-NOR', '/fr/pair/CHN-NOR'],
	['a person named like the language', '/official/fr', '/fr/official/fr'],
];
test.each(PAGES)('%s', (_, english, french) => {
	expect(pathIn('fr', english)).toBe(french);
	expect(pathIn('en', english)).toBe(english);
	expect(readLanguagePath(french)).toEqual({ language: 'fr', path: english });
	expect(readLanguagePath(english)).toEqual({ language: 'en', path: english });
});

test.each([
	['a query stays behind the first page', '/?country=NOR', '/fr?country=NOR'],
	['a place on the first page', '/#main', '/fr#main'],
	['a query stays behind a page', '/compare?pairs=CHN-NOR', '/fr/compare?pairs=CHN-NOR'],
])('%s', (_, english, french) => expect(pathIn('fr', english)).toBe(french));

test.each([
	['a word that begins so', '/france'],
	['an embed', '/embed/v1/fr/map/all'],
	['another language', '/de'],
])('%s asks for English', (_, path) => expect(readLanguagePath(path)).toEqual({ language: 'en', path }));
