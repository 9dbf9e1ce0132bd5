// Which places does `countries.csv` know, and by which words?
import type { Problem } from '../model/problem';
import { readList, readNumber, readText, reportTo } from './read-cells';
import { readTable } from './read-table';
import type { ReferenceCountry } from './reference';

const COLUMNS = [
	'code',
	'iso2',
	'numeric',
	'name',
	'aliases',
	'demonyms',
	'governments',
	'capital',
	'latitude',
	'longitude',
	'region',
	'subregion',
	'cities',
	'ambiguous',
	'source',
] as const;

const CODE_PATTERNS = { code: /^[A-Z]{3}$/, iso2: /^[A-Z]{2}$/, numeric: /^(\d{3})?$/ } as const;

/** Lists of one country in which a word may stand, besides its name and capital. */
export const WORD_LISTS = ['aliases', 'demonyms', 'governments', 'cities'] as const;

/** Reads the table; sorted by code. A row whose code is malformed or repeated is reported and left out. */
export function parseCountries(
	file: string,
	text: string,
): { countries: ReferenceCountry[]; problems: Problem[] } {
	const { rows, problems } = readTable(file, text, COLUMNS);
	const report = reportTo(problems);
	const byCode = new Map<string, ReferenceCountry>();
	const taken = new Map<string, number>();
	const ownerOf = new Map<string, { code: string; line: number; isAmbiguous: boolean }>();
	for (const row of rows) {
		const code = row.cells['code'] ?? '';
		for (const [column, pattern] of Object.entries(CODE_PATTERNS)) {
			const cell = row.cells[column] ?? '';
			if (!pattern.test(cell)) report(row, `malformed ${column}: ${cell || '(blank)'}`);
			const first = taken.get(`${column} ${cell}`);
			if (first !== undefined && cell !== '')
				report(row, `${column} ${cell} stands in line ${first} already`);
			else taken.set(`${column} ${cell}`, row.line);
		}
		if (!CODE_PATTERNS.code.test(code) || byCode.has(code)) continue;
		const country: ReferenceCountry = {
			code,
			iso2: row.cells['iso2'] ?? '',
			numeric: row.cells['numeric'] ?? '',
			name: readText(row, 'name', report),
			aliases: readList(row, 'aliases', report),
			demonyms: readList(row, 'demonyms', report),
			governments: readList(row, 'governments', report),
			capital: row.cells['capital'] ?? '',
			latitude: readNumber(row, 'latitude', -90, 90, report),
			longitude: readNumber(row, 'longitude', -180, 180, report),
			region: readText(row, 'region', report),
			subregion: readText(row, 'subregion', report),
			cities: readList(row, 'cities', report),
			ambiguous: readList(row, 'ambiguous', report),
			source: readText(row, 'source', report),
		};
		byCode.set(code, country);
		const words = new Set([country.name, country.capital, ...WORD_LISTS.flatMap((list) => country[list])]);
		for (const word of country.ambiguous) {
			if (!words.has(word)) report(row, `ambiguous word stands in no other column: ${word}`);
		}
		for (const word of words) {
			if (word === '') continue;
			const isAmbiguous = country.ambiguous.includes(word);
			const owner = ownerOf.get(word);
			if (!owner) ownerOf.set(word, { code, line: row.line, isAmbiguous });
			else if (!isAmbiguous || !owner.isAmbiguous)
				report(row, `"${word}" names ${owner.code} (line ${owner.line}) too: list it as ambiguous in both`);
		}
	}
	const countries = [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
	return { countries, problems };
}
