// What do the pages on data, method, licences and SQL say, in the language of this moment?
import { openBook } from './book';
import english, { type DataWords } from './data.en';

/** The words of the pages on data, method, licences and SQL. Ask each time: the answer changes with the language. */
export function dataWords(): DataWords {
	return openBook()?.data ?? english;
}
