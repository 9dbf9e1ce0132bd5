// With which settings and tables is the data built?
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../src/lib/model/problem';
import type { Site } from '../../src/lib/model/site';
import type { Reference } from '../../src/lib/reference/reference';
import { loadReference } from '../read-reference';
import { readSite } from './read-site';

const SITE = 'data/site.yaml';
const REFERENCE = 'data/reference';

/** Settings and reference tables of the project at `root`, or what is wrong with them. */
export async function loadMakers(
	root: string,
): Promise<{ site: Site; reference: Reference } | { problems: Problem[] }> {
	const path = join(root, SITE);
	if (!existsSync(path)) return { problems: [{ file: SITE, line: 1, message: 'no such file: restore it' }] };
	const { site, problems } = readSite(SITE, await readFile(path, 'utf8'));
	const tables = await loadReference(join(root, REFERENCE));
	const all = [...problems, ...tables.problems];
	return site === null || all.length > 0 ? { problems: all } : { site, reference: tables.reference };
}
