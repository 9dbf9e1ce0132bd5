// How do records get into a file so that nobody ever sees half of them?
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

const LINES_PER_WRITE = 1000;

/** Writes one JSON value a line into a file beside the target, then puts it in the target's place. */
export function writeLines(path: string, values: readonly unknown[]): void {
	const temporary = `${path}.${process.pid}.part`;
	try {
		const file = openSync(temporary, 'w');
		try {
			for (let at = 0; at < values.length; at += LINES_PER_WRITE) {
				const lines = values.slice(at, at + LINES_PER_WRITE).map((value) => `${JSON.stringify(value)}\n`);
				writeSync(file, lines.join(''));
			}
		} finally {
			closeSync(file);
		}
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}
