// What do the pages of pairs, countries, days, events and people say, in the language of this moment?
import { openBook } from './book';
import english, { type PageWords } from './page.en';

/** The words of the pages of pairs, countries, days, events and people. Ask each time: the answer changes with the language. */
export function pageWords(): PageWords {
	return openBook()?.page ?? english;
}
