// Which articles does a file hold, and what is wrong with it?
import type { Article } from '../../model/article';
import type { Problem } from '../../model/problem';
import { decodeUtf8 } from './decode-utf8';
import { endingOf, documentOf } from './file-name';
import { readFeed } from './read-feed';
import { readHtml } from './read-html';
import { readJsonLines } from './read-json-lines';
import { readMarkdown } from './read-markdown';
import { readPlainText } from './read-plain-text';
import { READABLE_ENDINGS } from './readable-endings';

/** A file as it lies on the disk: `name` is its path as the person gave it. */
export interface SourceFile {
	name: string;
	bytes: Uint8Array;
}

/** What a person says of all files that do not say it themselves. */
export interface ReadOptions {
	/** EDTF day, month or year that dates the articles without a date of their own. */
	published?: string;
}

/** What came out of a file. */
export interface Reading {
	articles: Article[];
	problems: Problem[];
}

/** A file whose bytes are text: what the readers of single formats get. */
export interface TextFile {
	/** Path as the person gave it. */
	name: string;
	/** The file's name without folder and ending. */
	document: string;
	text: string;
}

const READERS: Record<(typeof READABLE_ENDINGS)[number], (file: TextFile) => Reading> = {
	'.md': readMarkdown,
	'.markdown': readMarkdown,
	'.txt': readPlainText,
	'.ndjson': readJsonLines,
	'.jsonl': readJsonLines,
	'.html': readHtml,
	'.htm': readHtml,
	'.xhtml': readHtml,
	'.xml': readFeed,
	'.rss': readFeed,
	'.atom': readFeed,
};

/**
 * Reads one file by its ending. A fault becomes a {@link Problem} and never an exception; what can be read
 * still comes back. Offsets of the articles count UTF-16 units of the decoded file without its byte order mark
 * (Markdown, plain text) or of the item's text (JSON Lines, HTML, feeds).
 */
export function readFile(file: SourceFile, options: ReadOptions = {}): Reading {
	const failed = (message: string): Reading => ({
		articles: [],
		problems: [{ file: file.name, line: 1, message }],
	});
	const ending = endingOf(file.name);
	const reader = READERS[ending as keyof typeof READERS];
	if (!reader) return failed(`unknown kind of file: use one of ${READABLE_ENDINGS.join(', ')}`);
	const decoded = decodeUtf8(file.bytes);
	if ('fault' in decoded)
		return { articles: [], problems: [{ file: file.name, line: decoded.line, message: decoded.fault }] };
	if (!decoded.text.trim()) return failed('the file is empty: remove it or put an article into it');
	const reading = reader({ name: file.name, document: documentOf(file.name), text: decoded.text });
	const { published } = options;
	if (published === undefined) return reading;
	return {
		problems: reading.problems,
		articles: reading.articles.map((article) => ({
			...article,
			published: article.published ?? published,
		})),
	};
}
