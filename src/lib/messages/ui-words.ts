// What do fields, lists and panels say, in the language of this moment?
import { openBook } from './book';
import english, { type UiWords } from './ui.en';

/** The words of fields, lists and panels. Ask each time: the answer changes with the language. */
export function uiWords(): UiWords {
	return openBook()?.ui ?? english;
}
