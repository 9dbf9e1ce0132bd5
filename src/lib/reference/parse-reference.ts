// What do the reference tables say, and what is wrong with them?
import type { Problem } from '../model/problem';
import { checkNoRelations } from './check-no-relations';
import { knownCodesOf } from './known-codes';
import { parseCountries } from './parse-countries';
import { parseMemberships } from './parse-memberships';
import { parseNoRelations } from './parse-no-relations';
import { parseOfficials } from './parse-officials';
import { parseOrganisations } from './parse-organisations';
import { parseRelations } from './parse-relations';
import type { Reference } from './reference';

/** Names of the tables in `data/reference/`; all must be there. */
export const TABLE_NAMES = [
	'countries.csv',
	'organisations.csv',
	'officials.csv',
	'relations.csv',
	'no-relations.csv',
	'memberships.csv',
] as const;

/**
 * Reads all tables.
 * @param files Text by path; a path's last part is the table's name, and the whole path is what problems quote.
 * @returns The rows without a fault, and all problems sorted by file and line. A build must stop where there is one.
 */
export function parseReference(files: Readonly<Record<string, string>>): {
	reference: Reference;
	problems: Problem[];
} {
	const pathOf = new Map(Object.keys(files).map((path) => [path.split('/').at(-1) ?? path, path]));
	const problems: Problem[] = [];
	const read = <T extends { problems: Problem[] }>(
		name: (typeof TABLE_NAMES)[number],
		parse: (file: string, text: string) => T,
	): T => {
		const path = pathOf.get(name) ?? name;
		const table = parse(path, files[path] ?? '');
		if (path in files) problems.push(...table.problems);
		else problems.push({ file: name, line: 1, message: 'missing table' });
		return table;
	};
	const { countries } = read('countries.csv', parseCountries);
	const { organisations } = read('organisations.csv', (file, text) =>
		parseOrganisations(file, text, countries),
	);
	const known = knownCodesOf(countries, organisations);
	const { officials } = read('officials.csv', (file, text) => parseOfficials(file, text, known));
	const { relations } = read('relations.csv', (file, text) => parseRelations(file, text, known));
	const { noRelations } = read('no-relations.csv', (file, text) => parseNoRelations(file, text, known));
	const { memberships } = read('memberships.csv', (file, text) => parseMemberships(file, text, known));
	problems.push(...checkNoRelations(noRelations, relations));
	problems.sort((x, y) => (x.file === y.file ? x.line - y.line : x.file < y.file ? -1 : 1));
	return {
		reference: { countries, organisations, officials, relations, noRelations, memberships },
		problems,
	};
}
