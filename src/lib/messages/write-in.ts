// How is something written in a language by name?
import { speak } from './book';
import { BOOKS } from './french';
import type { Language } from './languages';

/** Runs `write` in a language, charts and all. It must not wait for anything. */
export function writeIn<Written>(language: Language, write: () => Written): Written {
	return speak(BOOKS[language], write);
}
