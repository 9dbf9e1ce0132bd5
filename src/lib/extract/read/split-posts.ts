// Where does each post of a newsletter begin and end?
import { isHeadlineLine, isTitleCase } from './headline-line';
import { linesOf, type TextLine } from './text-lines';

/** A post: its headline, and the UTF-16 offsets from the headline to the end of its last line. */
export interface Post {
	title: string;
	start: number;
	end: number;
}

const CONTINUE = /^(?:continue reading|read more|read on|keep reading)\b[:\s]*(.*)$/i;
const REPRINT =
	/\b(?:(?:originally|first) (?:published|appeared|posted|carried)|(?:following|below) is the (?:full )?text|we (?:reprint|republish|reproduce))\b/i;
/** A headline of fewer words is more likely the head of a section. */
const FEWEST_WORDS = 5;

const wordsOf = (line: string) => line.split(/\s+/).length;
const titleKey = (line: string) =>
	line
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

function isAlone(lines: readonly TextLine[], index: number): boolean {
	return !lines[index - 1]?.text && !lines[index + 1]?.text;
}

function lineBefore(lines: readonly TextLine[], index: number): TextLine | null {
	for (let at = index - 1; at >= 0; at--) if (lines[at]!.text) return lines[at]!;
	return null;
}

/** Line where the post with the headline at line `from` ends: its "Continue reading HEADLINE". Lines before are dropped. */
function closingLine(
	lines: readonly TextLine[],
	from: number,
	closings: ReadonlyMap<string, number[]>,
): number | null {
	const found = closings.get(titleKey(lines[from]!.text));
	while (found && found.length > 0 && found.at(-1)! <= from) found.pop();
	return found?.at(-1) ?? null;
}

/**
 * Splits a text at its posts' headlines. A line "Continue reading HEADLINE" proves both a post's headline and its
 * end; headlines in between are heads of sections or reprints and stay with the post. One post, or none: empty.
 */
export function splitPosts(text: string): Post[] {
	const lines = linesOf(text);
	const closings = new Map<string, number[]>();
	// From the end, so that the next line to come is the last of each list.
	lines.toReversed().forEach((line, back) => {
		const index = lines.length - 1 - back;
		const title = CONTINUE.exec(line.text)?.[1];
		if (title === undefined) return;
		const key = titleKey(title);
		const known = closings.get(key);
		if (known) known.push(index);
		else closings.set(key, [index]);
	});
	const starts: number[] = [];
	let reprints = false;
	let reprintStyle: boolean | null = null;
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index]!.text;
		if (!line) continue;
		if (CONTINUE.test(line)) continue;
		if (!isHeadlineLine(line) || !isAlone(lines, index)) {
			if (REPRINT.test(line)) reprints = true;
			continue;
		}
		const before = lineBefore(lines, index);
		const closing = closingLine(lines, index, closings);
		const afterClosing = before !== null && CONTINUE.test(before.text);
		const isProved = before === null || closing !== null || afterClosing;
		if (!isProved) {
			if (REPRINT.test(before.text)) {
				reprintStyle = isTitleCase(line);
				continue;
			}
			// A later title in the reprints' own style is one more reprint of the same post.
			if (reprints && reprintStyle === true && isTitleCase(line)) continue;
			if (wordsOf(line) < FEWEST_WORDS || closings.size === 0) continue;
		}
		starts.push(index);
		reprints = false;
		reprintStyle = null;
		if (closing !== null) index = closing;
	}
	if (starts.length < 2) return [];
	return starts.map((start, at) => {
		const next = starts[at + 1] ?? lines.length;
		let last = next - 1;
		while (last > start && !lines[last]!.text) last--;
		return { title: lines[start]!.text, start: lines[start]!.start, end: lines[last]!.end };
	});
}
