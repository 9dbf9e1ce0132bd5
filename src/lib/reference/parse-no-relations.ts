// Which states have no relations with each other?
import type { Problem } from '../model/problem';
import type { KnownCodes } from './known-codes';
import { readDate, readText, reportTo } from './read-cells';
import { readDyad } from './read-dyad';
import { readTable } from './read-table';
import type { NoRelations } from './reference';

const COLUMNS = ['a', 'b', 'status', 'as_of', 'source', 'note'] as const;

/** Reads the table; sorted by pair. Rows with a fault are reported and left out. */
export function parseNoRelations(
	file: string,
	text: string,
	known: KnownCodes,
): { noRelations: NoRelations[]; problems: Problem[] } {
	const { rows, problems } = readTable(file, text, COLUMNS);
	const report = reportTo(problems);
	const byPair = new Map<string, NoRelations>();
	for (const row of rows) {
		const dyad = readDyad(row, known.countries, report);
		const status = readText(row, 'status', report);
		if (row.cells['as_of'] === '') report(row, 'missing value: as_of');
		const asOf = readDate(row, 'as_of', report);
		const source = readText(row, 'source', report);
		if (dyad === null || asOf === null) continue;
		const key = `${dyad.a} ${dyad.b}`;
		const first = byPair.get(key);
		if (first) report(row, `same pair as line ${first.line}`);
		else {
			const note = row.cells['note'] ?? '';
			byPair.set(key, { file, line: row.line, ...dyad, status, asOf, source, note });
		}
	}
	const noRelations = [...byPair].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, row]) => row);
	return { noRelations, problems };
}
