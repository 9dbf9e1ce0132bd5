// What does the front matter of a Markdown file say of its article?
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../../model/problem';
import { readPublishedDate } from './published-date';

/** Facts of an article that its file states outside the text. */
export interface FrontMatter {
	title: string | null;
	publisher: string | null;
	published: string | null;
	source: string | null;
	url: string | null;
}

/** A file's front matter and where its body begins (UTF-16 offset). */
export interface FrontMatterReading {
	facts: FrontMatter;
	bodyStart: number;
	problems: Problem[];
	/** Can the body be trusted to begin where `bodyStart` says? */
	isWhole: boolean;
}

const FIELDS = ['title', 'publisher', 'published', 'source', 'url'] as const;
const LONGEST = 32 * 1024;
const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;

function noFacts(): FrontMatter {
	return { title: null, publisher: null, published: null, source: null, url: null };
}

/** Reads the block between two lines of `---` at the file's head, if there is one. */
export function readFrontMatter(file: { name: string; text: string }): FrontMatterReading {
	const facts = noFacts();
	const problems: Problem[] = [];
	const fail = (line: number, message: string) => problems.push({ file: file.name, line, message });
	const opening = OPENING.exec(file.text);
	if (!opening) return { facts, bodyStart: 0, problems, isWhole: true };
	CLOSING.lastIndex = opening[0].length;
	const closing = CLOSING.exec(file.text);
	if (!closing) {
		fail(1, 'the front matter is never closed: add a line of --- after it');
		return { facts, bodyStart: file.text.length, problems, isWhole: false };
	}
	const bodyStart = closing.index + closing[0].length;
	if (bodyStart > LONGEST) {
		fail(
			1,
			`the front matter is longer than ${LONGEST / 1024} kB: keep to title, publisher, published, source, url`,
		);
		return { facts, bodyStart, problems, isWhole: false };
	}
	const lines = new LineCounter();
	// The blank first line keeps the parser's line numbers equal to the file's.
	const source = `\n${file.text.slice(opening[0].length, closing.index)}`;
	const document = parseDocument(source, { lineCounter: lines, schema: 'failsafe' });
	const error = document.errors[0];
	if (error) {
		const line = lines.linePos(error.pos[0]).line;
		const reason = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
		fail(line, `the front matter is not valid YAML: ${reason.toLowerCase()}`);
		return { facts, bodyStart, problems, isWhole: false };
	}
	if (document.contents === null) return { facts, bodyStart, problems, isWhole: true };
	if (!isMap(document.contents)) {
		fail(2, 'the front matter holds no fields: write lines such as title: and published:');
		return { facts, bodyStart, problems, isWhole: false };
	}
	for (const pair of document.contents.items) {
		const field = FIELDS.find((name) => isScalar(pair.key) && pair.key.value === name);
		if (!field) continue;
		const line = isScalar(pair.key) && pair.key.range ? lines.linePos(pair.key.range[0]).line : 2;
		if (pair.value !== null && !isScalar(pair.value)) {
			fail(line, `${field} must be one line of text`);
			continue;
		}
		const value = String(pair.value?.value ?? '').trim();
		if (!value) continue;
		facts[field] = field === 'published' ? readPublishedDate(value) : value;
		if (facts[field] === null)
			fail(line, `published is no date that exists: "${value}"; write it as 2024-02-05, 2024-02 or 2024`);
	}
	return { facts, bodyStart, problems, isWhole: true };
}
