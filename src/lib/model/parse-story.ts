// Which steps, each a text and a view, does a story's file hold?
import { isMap, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem';

/** A piece of text and where it stands in its file. */
export interface StoryText {
	line: number;
	text: string;
}

export interface StoryStep {
	heading: string;
	/** Address below the base: `/?country=NOR` or `/anniversaries?from=1949&to=1955`. */
	view: StoryText;
	paragraphs: StoryText[];
}

export interface Story {
	title: string;
	/** One or two sentences under the title. */
	lead: StoryText;
	/** Place in the list of stories. */
	order: number;
	steps: StoryStep[];
	questions: StoryText[];
}

/** A story and no problems, or problems and no story. */
export type StoryReading = { story: Story; problems: [] } | { story: null; problems: Problem[] };

const OPENING = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const QUESTIONS = 'Questions for a class';

interface Section {
	heading: string;
	line: number;
	lines: StoryText[];
}

function cutSections(lines: readonly StoryText[]): { before: StoryText[]; sections: Section[] } {
	const sections: Section[] = [];
	const before: StoryText[] = [];
	for (const { line, text } of lines) {
		const last = sections.at(-1);
		if (text.startsWith('## ')) sections.push({ heading: text.slice(3).trim(), line, lines: [] });
		else if (last) last.lines.push({ line, text });
		else if (text.trim() !== '') before.push({ line, text });
	}
	return { before, sections };
}

/** Lines without a blank one between them are one paragraph. */
function joinParagraphs(lines: readonly StoryText[]): StoryText[] {
	const paragraphs: StoryText[] = [];
	let isOpen = false;
	for (const { line, text } of lines) {
		const words = text.trim();
		const last = paragraphs.at(-1);
		if (words !== '' && isOpen && last) last.text += ` ${words}`;
		else if (words !== '') paragraphs.push({ line, text: words });
		isOpen = words !== '';
	}
	return paragraphs;
}

/** Reads a story; `file` is the path that problems name. */
export function parseStory(file: string, text: string): StoryReading {
	const problems: Problem[] = [];
	const fail = (line: number, message: string) => problems.push({ file, line, message });
	const head = OPENING.exec(text);
	if (!head)
		return {
			story: null,
			problems: [{ file, line: 1, message: 'no front matter: begin with a line of ---' }],
		};
	const counter = new LineCounter();
	const document = parseDocument(`\n${head[1]}`, { lineCounter: counter });
	const fault = document.errors[0];
	if (fault || !isMap(document.contents)) {
		fail(fault ? counter.linePos(fault.pos[0]).line : 1, 'the front matter is not valid YAML');
		return { story: null, problems };
	}
	const lineOf = (field: string) => head[1]!.split('\n').findIndex((one) => one.startsWith(`${field}:`)) + 2;
	const title = String(document.get('title') ?? '').trim();
	const lead = String(document.get('lead') ?? '').trim();
	const order = Number(document.get('order'));
	if (title === '') fail(1, 'the front matter has no title');
	if (lead === '') fail(1, 'the front matter has no lead');
	if (!Number.isInteger(order) || order < 1)
		fail(Math.max(1, lineOf('order')), 'order must be a whole number from 1');

	const first = head[0].split('\n').length;
	const lines = text
		.slice(head[0].length)
		.split(/\r?\n/)
		.map((one, index) => ({ line: first + index, text: one }));
	const { before, sections } = cutSections(lines);
	if (before[0]) fail(before[0].line, 'text before the first step: begin it with a line of ## and a heading');
	const steps: StoryStep[] = [];
	let questions: StoryText[] = [];
	for (const { heading, line, lines: body } of sections) {
		if (heading === QUESTIONS) {
			questions = body.flatMap((one) =>
				one.text.startsWith('- ') ? [{ line: one.line, text: one.text.slice(2).trim() }] : [],
			);
			continue;
		}
		const [view, ...rest] = body;
		const address = /^view: (\/\S*)$/.exec(view?.text ?? '')?.[1];
		const paragraphs = joinParagraphs(rest);
		if (!view || address === undefined)
			fail(line + 1, 'a step needs a line such as “view: /?country=NOR” under its heading');
		else if (paragraphs.length === 0) fail(line, 'a step without text');
		else steps.push({ heading, view: { line: view.line, text: address }, paragraphs });
	}
	if (steps.length === 0 && problems.length === 0) fail(first, 'no step');
	if (questions.length === 0)
		fail(first, `no questions: end with a line “## ${QUESTIONS}” and lines that begin with “- ”`);
	if (problems.length > 0) return { story: null, problems };
	return {
		story: { title, lead: { line: lineOf('lead'), text: lead }, order, steps, questions },
		problems: [],
	};
}
