// What is wrong with an input, and where?

/** A fault in something that a person wrote: shown as `file:line: message`, counted, never dropped in silence. */
export interface Problem {
	/** Path as the person gave it. */
	file: string;
	/** Line from 1; 1 where the whole file is meant. */
	line: number;
	/** What is wrong and what to do, lower case, no full stop. */
	message: string;
}

/** `file:line: message`, the one form in which a problem is printed. */
export function formatProblem(problem: Problem): string {
	return `${problem.file}:${problem.line}: ${problem.message}`;
}
