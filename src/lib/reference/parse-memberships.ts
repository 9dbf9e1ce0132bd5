// Which country is in which organisation, and since when?
import type { Problem } from '../model/problem';
import { readCode, type KnownCodes } from './known-codes';
import { checkOrder, readDate, readPrecision, readText, reportTo } from './read-cells';
import { readTable } from './read-table';
import type { Membership } from './reference';

const COLUMNS = ['country', 'organisation', 'start', 'end', 'precision', 'source', 'note'] as const;

/** Reads the table; sorted by organisation, country and start. Rows with a fault are reported and left out. */
export function parseMemberships(
	file: string,
	text: string,
	known: KnownCodes,
): { memberships: Membership[]; problems: Problem[] } {
	const { rows, problems } = readTable(file, text, COLUMNS);
	const report = reportTo(problems);
	const memberships: Membership[] = [];
	const lineOf = new Map<string, number>();
	for (const row of rows) {
		if (row.cells['country'] === '') report(row, 'missing value: country');
		if (row.cells['organisation'] === '') report(row, 'missing value: organisation');
		if (row.cells['start'] === '') report(row, 'missing value: start');
		const country = readCode(row, 'country', known.countries, report);
		const organisation = readCode(row, 'organisation', known.organisations, report);
		const start = readDate(row, 'start', report);
		const end = readDate(row, 'end', report);
		const precision = readPrecision(row, start, report);
		const source = readText(row, 'source', report);
		checkOrder(row, start, end, report);
		if (country === null || organisation === null || start === null || precision === null) continue;
		const key = `${organisation} ${country} ${start}`;
		const first = lineOf.get(key);
		if (first !== undefined) {
			report(row, `same country, organisation and start as line ${first}`);
			continue;
		}
		lineOf.set(key, row.line);
		const note = row.cells['note'] ?? '';
		memberships.push({ file, line: row.line, country, organisation, start, end, precision, source, note });
	}
	memberships.sort((a, b) =>
		`${a.organisation} ${a.country} ${a.start}` < `${b.organisation} ${b.country} ${b.start}` ? -1 : 1,
	);
	return { memberships, problems };
}
