// Do pages that are written at the same time keep their languages apart?
import { expect, test } from 'vitest';
import { languageNow, speak } from '../../../src/lib/messages/book';
import { french } from '../../../src/lib/messages/french';
import type { Language } from '../../../src/lib/messages/languages';
import { words } from '../../../src/lib/messages/words';
import { speakDuring } from '../../../src/routes/speak-during.server';

/** Tells its month before and after others had their turn. */
const write = (language: Language) =>
	speakDuring(language, async () => {
		const told = [words().monthLong({ month: 8 })];
		for (let turn = 0; turn < 3; turn++) {
			await new Promise((resolve) => setImmediate(resolve));
			told.push(words().monthLong({ month: 8 }));
		}
		return [languageNow(), ...new Set(told)];
	});

test('each page is in its own language, however they take turns', async () => {
	const pages = (['en', 'fr', 'en', 'fr'] as const).map(write);
	expect(languageNow()).toBe('en');
	expect(await Promise.all(pages)).toEqual([
		['en', 'August'],
		['fr', 'août'],
		['en', 'August'],
		['fr', 'août'],
	]);
});

test('a part in another language leaves the page as it was', () => {
	speakDuring('fr', () => {
		expect(speak(null, languageNow)).toBe('en');
		expect(languageNow()).toBe('fr');
	});
	expect(speak(french, languageNow)).toBe('fr');
	expect(languageNow()).toBe('en');
});
