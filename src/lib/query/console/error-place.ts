// Where in a statement does the engine see a mistake?

/** What is wrong, and where, as far as the engine says; line and column count from 1. */
export interface StatementError {
	message: string;
	line: number | null;
	column: number | null;
}

const PLACE = /\n+LINE (\d+): ([^\n]*)\n( *)\^/;

/** Reads the engine's message: first what is wrong, then the line with a mark under the place. */
export function readStatementError(text: string): StatementError {
	const place = PLACE.exec(text);
	const message = (place ? text.slice(0, place.index) : text).replace(/\n+/g, ' ').trim();
	if (!place) return { message, line: null, column: null };
	const [, line = '1', , blanks = ''] = place;
	const lead = `LINE ${line}: `.length;
	return { message, line: Number(line), column: Math.max(1, blanks.length - lead + 1) };
}
