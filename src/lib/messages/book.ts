// In which language are pages and charts written at this moment, and with which words?
import type { AnniversariesWords } from './anniversaries.en';
import type { BuilderWords } from './builder.en';
import type { ChartWords } from './chart.en';
import type { DataWords } from './data.en';
import type { EmbedWords } from './embed.en';
import type { ExploreWords } from './explore.en';
import type { ImportedWords } from './imported.en';
import { LANGUAGES, type Language } from './languages';
import type { PageWords } from './page.en';
import type { ReadWords } from './read.en';
import type { StoryWords } from './story.en';
import type { UiWords } from './ui.en';

/** All words, by what they stand on. */
export interface Rooms {
	anniversaries: AnniversariesWords;
	builder: BuilderWords;
	chart: ChartWords;
	data: DataWords;
	embed: EmbedWords;
	explore: ExploreWords;
	imported: ImportedWords;
	page: PageWords;
	read: ReadWords;
	story: StoryWords;
	ui: UiWords;
}

/**
 * The words of a language that are at hand; a page in the browser loads those that it says. English needs no book: its
 * words come with what says them.
 */
export type Book = { readonly language: Exclude<Language, 'en'> } & Readonly<Partial<Rooms>>;

/** Undefined: what the page is written in. */
let spoken: Book | null | undefined;
let ofPage: () => Book | null = () => null;

/** The book at hand, or null for English. Ask each time: the answer changes with the language. */
export function openBook(): Book | null {
	return spoken === undefined ? ofPage() : spoken;
}

/** The language that is written at this moment. */
export function languageNow(): Language {
	return openBook()?.language ?? LANGUAGES[0];
}

/** Says how to find the book of the page that is written: once, by what starts the server or the page. */
export function followPage(find: () => Book | null): void {
	ofPage = find;
}

/** Runs `write` in another language (null: English). It must not wait for anything: others would speak that language too. */
export function speak<Written>(book: Book | null, write: () => Written): Written {
	const before = spoken;
	spoken = book;
	try {
		return write();
	} finally {
		spoken = before;
	}
}
