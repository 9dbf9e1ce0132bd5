// Which codes may a row refer to?
import type { Report } from './read-cells';
import type { TableRow } from './read-table';
import type { Organisation, ReferenceCountry } from './reference';

/** Codes of the tables that other tables refer to. */
export interface KnownCodes {
	countries: ReadonlySet<string>;
	organisations: ReadonlySet<string>;
}

/** The codes of the two tables. */
export function knownCodesOf(
	countries: readonly ReferenceCountry[],
	organisations: readonly Organisation[],
): KnownCodes {
	return {
		countries: new Set(countries.map((country) => country.code)),
		organisations: new Set(organisations.map((organisation) => organisation.id)),
	};
}

/** A cell that holds a known code; null where it is blank or, after a report, unknown. */
export function readCode(
	row: TableRow,
	column: string,
	known: ReadonlySet<string>,
	report: Report,
): string | null {
	const cell = row.cells[column] ?? '';
	if (cell === '') return null;
	if (known.has(cell)) return cell;
	report(row, `unknown code in ${column}: ${cell}`);
	return null;
}
