// How do records get into a file so that nobody ever sees half of them?
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

const LINES_PER_WRITE = 200;

/** Writes one JSON value a line into a file beside the target, then puts it in the target's place. */
export function writeLines(path: string, values: Iterable<unknown>): void {
	const temporary = `${path}.${process.pid}.part`;
	try {
		const file = openSync(temporary, 'w');
		let lines: string[] = [];
		const flush = () => {
			if (lines.length > 0) writeSync(file, lines.join(''));
			lines = [];
		};
		try {
			for (const value of values) {
				lines.push(`${JSON.stringify(value)}\n`);
				if (lines.length >= LINES_PER_WRITE) flush();
			}
			flush();
		} finally {
			closeSync(file);
		}
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}
