// The real reference tables, for tests that need words, codes or dates.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseReference, TABLE_NAMES } from '../../src/lib/reference/parse-reference';
import type { Reference } from '../../src/lib/reference/reference';

const folder = new URL('../../data/reference/', import.meta.url);

/** Text of the real tables by name. */
export function readTables(): Record<string, string> {
	return Object.fromEntries(
		TABLE_NAMES.map((name) => [name, readFileSync(fileURLToPath(new URL(name, folder)), 'utf8')]),
	);
}

/** The tables in `data/reference/`; throws where they have a fault. */
export function loadTestReference(): Reference {
	const { reference, problems } = parseReference(readTables());
	const [first] = problems;
	if (first) throw new Error(`fault in the reference tables: ${first.file}:${first.line}: ${first.message}`);
	return reference;
}
