// Which two states does a row of a dyad table name?
import type { CountryCode } from '../model/vocabulary';
import { readCode } from './known-codes';
import type { Report } from './read-cells';
import type { TableRow } from './read-table';

/** The pair in the columns `a` and `b`, sorted, whichever way round the row writes it; null after a report. */
export function readDyad(
	row: TableRow,
	countries: ReadonlySet<string>,
	report: Report,
): { a: CountryCode; b: CountryCode } | null {
	for (const column of ['a', 'b']) if (row.cells[column] === '') report(row, `missing value: ${column}`);
	const a = readCode(row, 'a', countries, report);
	const b = readCode(row, 'b', countries, report);
	if (a === null || b === null) return null;
	if (a === b) {
		report(row, `a country has no relations with itself: ${a}`);
		return null;
	}
	return a < b ? { a, b } : { a: b, b: a };
}
