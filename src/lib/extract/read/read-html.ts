// Which article does a saved web page hold?
import { htmlToText } from './html-text';
import { readPublishedDate } from './published-date';
import type { Reading, TextFile } from './read-file';

/** One article a page: the main text, with title, publisher and date from the page's own metadata. */
export function readHtml(file: TextFile): Reading {
	const page = htmlToText(file.text);
	const fail = (message: string) => [{ file: file.name, line: 1, message }];
	const told = page.published;
	const published = told === null ? null : readPublishedDate(told);
	const problems =
		told !== null && published === null ? fail(`the page’s date is no date that exists: "${told}"`) : [];
	if (!page.isWhole) problems.push(...fail('the page is nested too deeply: only its beginning was read'));
	if (!page.body)
		return {
			articles: [],
			problems: [...problems, ...fail('the page holds no text: save the article itself')],
		};
	const text = page.title === null ? page.body : `${page.title}\n\n${page.body}`;
	const { title, publisher, url } = page;
	const { document } = file;
	const article = { id: document, document, title, publisher, published, url, source: null };
	return { articles: [{ ...article, text, start: 0, end: text.length }], problems };
}
