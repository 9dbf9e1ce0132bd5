// Which article does a Markdown file hold?
import type { Reading, TextFile } from './read-file';
import { readFrontMatter } from './front-matter';

/** One article a file; the front matter, if any, gives title, publisher, published, source and url. */
export function readMarkdown(file: TextFile): Reading {
	const { facts, bodyStart, problems, isWhole } = readFrontMatter(file);
	if (!isWhole) return { articles: [], problems };
	const body = file.text.slice(bodyStart);
	if (!body.trim()) {
		const line = file.text.slice(0, bodyStart).split('\n').length;
		const message = 'no text follows the front matter: write the article below it';
		return { articles: [], problems: [...problems, { file: file.name, line, message }] };
	}
	const start = bodyStart + body.length - body.trimStart().length;
	const end = bodyStart + body.trimEnd().length;
	const article = { id: file.document, document: file.document, ...facts, text: file.text, start, end };
	return { articles: [article], problems };
}
