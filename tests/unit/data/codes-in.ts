// Which codes stand in the first column of a reference table?
import { readFileSync } from 'node:fs';

/** First cells of the rows of `data/reference/<table>.csv`, the header left out. */
export function codesIn(table: string): Set<string> {
	const text = readFileSync(new URL(`../../../data/reference/${table}.csv`, import.meta.url), 'utf8');
	const rows = text.trimEnd().split('\n').slice(1);
	return new Set(rows.map((row) => row.slice(0, row.indexOf(','))));
}
