// Which articles does a file of JSON Lines hold?
import type { Article } from '../../model/article';
import type { Problem } from '../../model/problem';
import { readPublishedDate } from './published-date';
import type { Reading, TextFile } from './read-file';

/** An article of one line, or what is wrong with the line. */
export type LineReading = { article: Article; fault?: string } | { fault: string } | null;

function textOf(record: Record<string, unknown>, ...names: string[]): string | null {
	for (const name of names) {
		const value = record[name];
		if (typeof value === 'string' && value.trim()) return value.trim();
	}
	return null;
}

/**
 * Reads one line with `title`, `publisher`, `published`, `url`, `body` (`text` or `content` will do). The article's
 * text is the title, a blank line and the body; its document is the file's with `-` and the line's number.
 */
export function readJsonLine(line: string, document: string): LineReading {
	if (!line.trim()) return null;
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return { fault: 'the line is not JSON: write one object a line' };
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return { fault: 'the line is not a JSON object: write title, publisher, published, url and body' };
	const record = value as Record<string, unknown>;
	const body = textOf(record, 'body', 'text', 'content');
	if (body === null) return { fault: 'the line has no body: give the article’s text as "body"' };
	const title = textOf(record, 'title', 'headline');
	const told = textOf(record, 'published', 'date');
	const published = told === null ? null : readPublishedDate(told);
	const text = title === null ? body : `${title}\n\n${body}`;
	const article: Article = {
		id: document,
		document,
		title,
		publisher: textOf(record, 'publisher'),
		published,
		url: textOf(record, 'url', 'link'),
		source: textOf(record, 'source'),
		text,
		start: 0,
		end: text.length,
	};
	if (told !== null && published === null)
		return { article, fault: `published is no date that exists: "${told}"; write it as 2024-02-05` };
	return { article };
}

/** Reads a whole file; blank lines are skipped, a bad line is a problem of its own. */
export function readJsonLines(file: TextFile): Reading {
	const articles: Article[] = [];
	const problems: Problem[] = [];
	file.text.split('\n').forEach((line, index) => {
		const reading = readJsonLine(line, `${file.document}-${index + 1}`);
		if (reading === null) return;
		if ('article' in reading) articles.push(reading.article);
		if (reading.fault !== undefined)
			problems.push({ file: file.name, line: index + 1, message: reading.fault });
	});
	return { articles, problems };
}
