// How do figures that were measured on texts from elsewhere get into the repository?
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AccuracySet } from '../../src/lib/model/accuracy';

/** Sets kept in a file, sorted by name; none where there is no file. Throws where it is not what this module wrote. */
export function readRecorded(path: string): AccuracySet[] {
	if (!existsSync(path)) return [];
	const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
	if (!Array.isArray(value)) throw new Error(`not a list of measured sets: ${path}`);
	return value as AccuracySet[];
}

/** Puts a set into the file, in place of an earlier one of its name. */
export function recordAccuracy(path: string, set: AccuracySet): void {
	const sets = [...readRecorded(path).filter(({ name }) => name !== set.name), set];
	sets.sort((a, b) => (a.name < b.name ? -1 : 1));
	writeFileSync(path, `${JSON.stringify(sets, null, '\t')}\n`);
}
