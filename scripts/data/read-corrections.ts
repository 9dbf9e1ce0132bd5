// Which corrections lie in the project's folder of corrections?
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCorrections } from '../../src/lib/extract/correct/parse-corrections';
import type { Correction } from '../../src/lib/model/correction';
import type { Problem } from '../../src/lib/model/problem';

/** Reads all `.yaml` and `.yml` files of a folder in the order of their names; a missing folder holds none. */
export function readCorrections(
	root: string,
	folder: string,
): { corrections: Correction[]; problems: Problem[] } {
	const path = join(root, folder);
	if (!existsSync(path)) return { corrections: [], problems: [] };
	const corrections: Correction[] = [];
	const problems: Problem[] = [];
	const names = readdirSync(path).filter((name) => /\.ya?ml$/.test(name));
	for (const name of names.sort()) {
		const read = parseCorrections(`${folder}/${name}`, readFileSync(join(path, name), 'utf8'));
		corrections.push(...read.corrections);
		problems.push(...read.problems);
	}
	return { corrections, problems };
}
