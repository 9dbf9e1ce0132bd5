// What do the page on which embeds are put together say, in the language of this moment?
import { openBook } from './book';
import english, { type BuilderWords } from './builder.en';

/** The words of the page on which embeds are put together. Ask each time: the answer changes with the language. */
export function builderWords(): BuilderWords {
	return openBook()?.builder ?? english;
}
