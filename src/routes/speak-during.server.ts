// How is something written in a language while it waits for files and other pages are written in other languages?
import { AsyncLocalStorage } from 'node:async_hooks';
import { followPage, type Book } from '$lib/messages/book';
import { BOOKS } from '$lib/messages/french';
import type { Language } from '$lib/messages/languages';

const books = new AsyncLocalStorage<Book | null>();
followPage(() => books.getStore() ?? null);

/** Runs `write` and all that it waits for in a language. */
export function speakDuring<Written>(language: Language, write: () => Written): Written {
	return books.run(BOOKS[language], write);
}
