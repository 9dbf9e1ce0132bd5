// How is something written in a language by name?
import { speak, type Book } from './book';
import { french } from './french';
import type { Language } from './languages';

const BOOKS: Record<Language, Book | null> = { en: null, fr: french };

/** Runs `write` in a language, charts and all. It must not wait for anything. */
export function writeIn<Written>(language: Language, write: () => Written): Written {
	return speak(BOOKS[language], write);
}
