// Where in a statement does the engine see a mistake?

/** What is wrong, and where, as far as the engine says; line and column count from 1. */
export interface StatementError {
	message: string;
	line: number | null;
	column: number | null;
}

/** The engine's advice on extensions cannot be followed here. */
const ADVICE = /\.?\s*Please try installing and loading the [\s\S]*?(?=\n+LINE \d|$)/;
const PLACE = /\n+LINE (\d+): ([^\n]*)\n( *)\^/;

/** The engine in the browser wraps some messages in JSON, a parser's for one; others come as plain text. */
function unwrap(text: string): string {
	try {
		const { exception_type: type, exception_message: message } = JSON.parse(text) as Record<string, unknown>;
		return typeof message === 'string'
			? `${typeof type === 'string' ? type : 'SQL'} Error: ${message}`
			: text;
	} catch {
		return text;
	}
}

/** Reads the engine's message: first what is wrong, then the line with a mark under the place. */
export function readStatementError(answer: string): StatementError {
	const text = unwrap(answer).replace(ADVICE, ', which the console does not load.');
	const place = PLACE.exec(text);
	const message = (place ? text.slice(0, place.index) : text).replace(/\n+/g, ' ').trim();
	if (!place) return { message, line: null, column: null };
	const [, line = '1', , blanks = ''] = place;
	const lead = `LINE ${line}: `.length;
	return { message, line: Number(line), column: Math.max(1, blanks.length - lead + 1) };
}
