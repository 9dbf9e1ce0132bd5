// Is a plain text one article or a newsletter of several posts?
import { isHeadlineLine } from './headline-line';
import type { Reading, TextFile } from './read-file';
import { splitPosts } from './split-posts';
import { linesOf } from './text-lines';

/** One article, or one per post of a newsletter. The first line is the title where it looks like a headline. */
export function readPlainText(file: TextFile): Reading {
	const { document, text } = file;
	const facts = { publisher: null, published: null, url: null, source: null };
	const posts = splitPosts(text);
	if (posts.length > 0) {
		const articles = posts.map((post, index) => ({
			id: `${document}#${index + 1}`,
			document,
			...facts,
			title: post.title,
			text,
			start: post.start,
			end: post.end,
		}));
		return { articles, problems: [] };
	}
	const lines = linesOf(text);
	const at = lines.findIndex((line) => line.text);
	const first = lines[at]!;
	const title = isHeadlineLine(first.text) && !lines[at + 1]?.text ? first.text : null;
	const end = text.trimEnd().length;
	return {
		articles: [{ id: document, document, ...facts, title, text, start: first.start, end }],
		problems: [],
	};
}
