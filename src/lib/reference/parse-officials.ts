// Who held which office, for whom, and when?
import type { Problem } from '../model/problem';
import { readCode, type KnownCodes } from './known-codes';
import { checkOrder, readDate, readList, readText, reportTo } from './read-cells';
import { readTable } from './read-table';
import type { Official } from './reference';

const COLUMNS = ['name', 'country', 'organisation', 'office', 'start', 'end', 'aliases', 'source'] as const;

/** Reads the table; sorted by country, organisation, office, start and name. */
export function parseOfficials(
	file: string,
	text: string,
	known: KnownCodes,
): { officials: Official[]; problems: Problem[] } {
	const { rows, problems } = readTable(file, text, COLUMNS);
	const report = reportTo(problems);
	const lineOf = new Map<string, number>();
	const officials: Official[] = [];
	for (const row of rows) {
		const official: Official = {
			name: readText(row, 'name', report),
			aliases: readList(row, 'aliases', report),
			country: readCode(row, 'country', known.countries, report),
			organisation: readCode(row, 'organisation', known.organisations, report),
			office: readText(row, 'office', report),
			start: readDate(row, 'start', report),
			end: readDate(row, 'end', report),
			source: readText(row, 'source', report),
		};
		if (row.cells['country'] === '' && row.cells['organisation'] === '') {
			report(row, 'neither country nor organisation');
		}
		checkOrder(row, official.start, official.end, report);
		const key = keyOf(official);
		const first = lineOf.get(key);
		if (first !== undefined) report(row, `same person, office and start as line ${first}`);
		else officials.push(official);
		lineOf.set(key, row.line);
	}
	officials.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
	return { officials, problems };
}

function keyOf({ country, organisation, office, start, name }: Official): string {
	return [country ?? '', organisation ?? '', office, start ?? '', name].join('\t');
}
