// Which articles do some lines of a large JSON Lines file hold?
import type { Article } from '../../model/article';
import type { Problem } from '../../model/problem';
import { decodeUtf8 } from './decode-utf8';
import { documentOf } from './file-name';
import type { Reading, ReadOptions } from './read-file';
import { readJsonLine } from './read-json-lines';

/**
 * Reads consecutive lines, the first of them numbered `from`; a line that is no UTF-8 is a problem of its own.
 * The same articles come out as of reading the whole file at once.
 */
export function readLineBytes(
	lines: readonly Uint8Array[],
	from: number,
	name: string,
	options: ReadOptions = {},
): Reading {
	const articles: Article[] = [];
	const problems: Problem[] = [];
	const document = documentOf(name);
	lines.forEach((bytes, index) => {
		const line = from + index;
		const decoded = decodeUtf8(bytes);
		if ('fault' in decoded) {
			problems.push({ file: name, line, message: decoded.fault.replace('the file', 'the line') });
			return;
		}
		const reading = readJsonLine(decoded.text, `${document}-${line}`);
		if (reading === null) return;
		if ('article' in reading) {
			const { article } = reading;
			articles.push({ ...article, published: article.published ?? options.published ?? null });
		}
		if (reading.fault !== undefined) problems.push({ file: name, line, message: reading.fault });
	});
	return { articles, problems };
}
