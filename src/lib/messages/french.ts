// Which are all words of French?
import anniversaries from './anniversaries.fr';
import builder from './builder.fr';
import chart from './chart.fr';
import data from './data.fr';
import embed from './embed.fr';
import explore from './explore.fr';
import page from './page.fr';
import read from './read.fr';
import story from './story.fr';
import ui from './ui.fr';
import type { Book } from './book';

/** A reader of English never loads them. */
export const french: Book = {
	language: 'fr',
	anniversaries,
	builder,
	chart,
	data,
	embed,
	explore,
	page,
	read,
	story,
	ui,
};
