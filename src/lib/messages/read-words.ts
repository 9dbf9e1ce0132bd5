// What do the page that reads a text say, in the language of this moment?
import { openBook } from './book';
import english, { type ReadWords } from './read.en';

/** The words of the page that reads a text. Ask each time: the answer changes with the language. */
export function readWords(): ReadWords {
	return openBook()?.read ?? english;
}
