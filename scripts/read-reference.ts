// How do the scripts read the reference tables from the disk?
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../src/lib/model/problem';
import { parseReference } from '../src/lib/reference/parse-reference';
import type { Reference } from '../src/lib/reference/reference';

/** Reads all `.csv` files of a folder. Rejects where the folder cannot be read; faults in the tables come back as problems. */
export async function loadReference(
	dir = 'data/reference',
): Promise<{ reference: Reference; problems: Problem[] }> {
	const names = (await readdir(dir)).filter((name) => name.endsWith('.csv')).sort();
	const entries = await Promise.all(
		names.map(async (name) => {
			const path = join(dir, name);
			return [path.replaceAll('\\', '/'), await readFile(path, 'utf8')] as const;
		}),
	);
	return parseReference(Object.fromEntries(entries));
}
