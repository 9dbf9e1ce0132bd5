// What do the page of anniversaries say, in the language of this moment?
import { openBook } from './book';
import english, { type AnniversariesWords } from './anniversaries.en';

/** The words of the page of anniversaries. Ask each time: the answer changes with the language. */
export function anniversariesWords(): AnniversariesWords {
	return openBook()?.anniversaries ?? english;
}
