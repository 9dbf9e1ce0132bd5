// What do the Explore page and the frame of all pages say, in the language of this moment?
import { openBook } from './book';
import english, { type ExploreWords } from './explore.en';

/** The words of the Explore page and the frame of all pages. Ask each time: the answer changes with the language. */
export function exploreWords(): ExploreWords {
	return openBook()?.explore ?? english;
}
