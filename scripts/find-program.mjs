// Where on this machine is a program?
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * Path of the first of these names on the PATH, else of the first of these places.
 * @param {readonly string[]} names
 * @param {readonly string[]} [places]
 * @returns {string | null}
 */
export function findProgram(names, places = []) {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
	return candidates.find(isExecutable) ?? null;
}
