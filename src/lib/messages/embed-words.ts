// What do embeds say, in the language of this moment?
import { openBook } from './book';
import english, { type EmbedWords } from './embed.en';

/** The words of embeds. Ask each time: the answer changes with the language. */
export function embedWords(): EmbedWords {
	return openBook()?.embed ?? english;
}
