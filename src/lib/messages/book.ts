// In which language are pages and charts written at this moment, and with which words?
import type { AnniversariesWords } from './anniversaries.en';
import type { BuilderWords } from './builder.en';
import type { ChartWords } from './chart.en';
import type { DataWords } from './data.en';
import type { EmbedWords } from './embed.en';
import type { ExploreWords } from './explore.en';
import { LANGUAGES, type Language } from './languages';
import type { PageWords } from './page.en';
import type { ReadWords } from './read.en';
import type { StoryWords } from './story.en';
import type { UiWords } from './ui.en';

/** All words of a language, by what they stand on. English needs no book: its words come with what says them. */
export interface Book {
	language: Exclude<Language, 'en'>;
	anniversaries: AnniversariesWords;
	builder: BuilderWords;
	chart: ChartWords;
	data: DataWords;
	embed: EmbedWords;
	explore: ExploreWords;
	page: PageWords;
	read: ReadWords;
	story: StoryWords;
	ui: UiWords;
}

let spoken: Book | null = null;

/** The book at hand, or null for English. Ask each time: the answer changes with the language. */
export function openBook(): Book | null {
	return spoken;
}

/** The language that is written at this moment. */
export function languageNow(): Language {
	return openBook()?.language ?? LANGUAGES[0];
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
