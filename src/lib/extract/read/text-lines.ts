// Where are the lines of a text?

/** A line without its line break and without white space round it; empty where the line is blank. */
export interface TextLine {
	/** UTF-16 offsets of what is not white space. */
	start: number;
	end: number;
	text: string;
}

/** The lines of `text` between two offsets, blank ones included. */
export function linesOf(text: string, from = 0, to = text.length): TextLine[] {
	const lines: TextLine[] = [];
	for (let at = from; at <= to;) {
		let stop = text.indexOf('\n', at);
		if (stop < 0 || stop > to) stop = to;
		const raw = text.slice(at, stop);
		const trimmed = raw.trim();
		const start = trimmed ? at + raw.indexOf(trimmed) : at;
		lines.push({ start, end: start + trimmed.length, text: trimmed });
		at = stop + 1;
	}
	return lines;
}
