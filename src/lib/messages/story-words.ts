// What do stories say, in the language of this moment?
import { openBook } from './book';
import english, { type StoryWords } from './story.en';

/** The words of stories. Ask each time: the answer changes with the language. */
export function storyWords(): StoryWords {
	return openBook()?.story ?? english;
}
