// Which are all words of French?
import anniversaries from './anniversaries.fr';
import builder from './builder.fr';
import chart from './chart.fr';
import data from './data.fr';
import embed from './embed.fr';
import explore from './explore.fr';
import imported from './imported.fr';
import page from './page.fr';
import read from './read.fr';
import story from './story.fr';
import ui from './ui.fr';
import type { Book, Rooms } from './book';
import type { Language } from './languages';

/** For what is written while the site is built; a page in the browser loads rooms one by one. */
export const french: Book & Rooms = {
	language: 'fr',
	anniversaries,
	builder,
	chart,
	data,
	embed,
	explore,
	imported,
	page,
	read,
	story,
	ui,
};

/** The book of each language; English needs none. */
export const BOOKS: Record<Language, Book | null> = { en: null, fr: french };
