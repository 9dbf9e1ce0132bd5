// Which organisations does `organisations.csv` know, and which offices stand for them?
import type { Problem } from '../model/problem';
import { readList, readText, reportTo } from './read-cells';
import { readTable } from './read-table';
import type { Organisation, ReferenceCountry } from './reference';

const COLUMNS = ['id', 'name', 'aliases', 'heads', 'ambiguous', 'kind', 'source'] as const;
const ID = /^[A-Z][A-Z0-9]*$/;

/**
 * Reads the table; sorted by id. A row whose id is malformed or repeated is reported and left out.
 * @param countries Whose codes no organisation may have for an id: a filter could not tell the two apart.
 */
export function parseOrganisations(
	file: string,
	text: string,
	countries: readonly ReferenceCountry[],
): { organisations: Organisation[]; problems: Problem[] } {
	const { rows, problems } = readTable(file, text, COLUMNS);
	const report = reportTo(problems);
	const codes = new Set(countries.map((country) => country.code));
	const lineOf = new Map<string, number>();
	const ownerOf = new Map<string, { id: string; line: number; isAmbiguous: boolean }>();
	const organisations: Organisation[] = [];
	for (const row of rows) {
		const id = row.cells['id'] ?? '';
		const first = lineOf.get(id);
		if (!ID.test(id)) report(row, `malformed id: ${id || '(blank)'}`);
		else if (first !== undefined) report(row, `id ${id} stands in line ${first} already`);
		else if (codes.has(id)) report(row, `id is the code of a country: ${id}`);
		if (!ID.test(id) || first !== undefined) continue;
		lineOf.set(id, row.line);
		const organisation: Organisation = {
			id,
			name: readText(row, 'name', report),
			aliases: readList(row, 'aliases', report),
			heads: readList(row, 'heads', report),
			ambiguous: readList(row, 'ambiguous', report),
			kind: readText(row, 'kind', report),
			source: readText(row, 'source', report),
		};
		organisations.push(organisation);
		const words = new Set([organisation.name, ...organisation.aliases, ...organisation.heads]);
		for (const word of organisation.ambiguous) {
			if (!words.has(word)) report(row, `ambiguous word stands in no other column: ${word}`);
		}
		for (const word of words) {
			const isAmbiguous = organisation.ambiguous.includes(word);
			const owner = ownerOf.get(word);
			if (!owner) ownerOf.set(word, { id, line: row.line, isAmbiguous });
			else if (!isAmbiguous || !owner.isAmbiguous)
				report(row, `"${word}" names ${owner.id} (line ${owner.line}) too: list it as ambiguous in both`);
		}
	}
	organisations.sort((a, b) => (a.id < b.id ? -1 : 1));
	return { organisations, problems };
}
