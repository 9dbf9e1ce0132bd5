// What is said of records that others coded, in the language of this moment?
import { openBook } from './book';
import english, { type ImportedWords } from './imported.en';

/** The words of records of others. Ask each time: the answer changes with the language. */
export function importedWords(): ImportedWords {
	return openBook()?.imported ?? english;
}
