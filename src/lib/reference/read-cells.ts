// How are single cells of a reference table read?
import { parseEdtf } from '../model/edtf';
import type { Problem } from '../model/problem';
import { DATE_PRECISIONS, type DatePrecision } from './reference';
import type { TableRow } from './read-table';

/** Collects the faults of one table, each at its row's line. */
export type Report = (row: TableRow, message: string) => void;

/** A reporter that appends to `problems`. */
export function reportTo(problems: Problem[]): Report {
	return (row, message) => problems.push({ file: row.file, line: row.line, message });
}

/** Text of a cell; blank is reported where a value is needed. */
export function readText(row: TableRow, column: string, report: Report): string {
	const value = row.cells[column] ?? '';
	if (value === '') report(row, `missing value: ${column}`);
	return value;
}

/** Members of a cell that lists with `;`, trimmed; a blank or repeated member is reported. */
export function readList(row: TableRow, column: string, report: Report): string[] {
	const cell = row.cells[column] ?? '';
	if (cell === '') return [];
	const members = cell.split(';').map((member) => member.trim());
	if (members.includes('')) report(row, `blank member in ${column}`);
	const unique = [...new Set(members)];
	if (unique.length < members.length) report(row, `repeated member in ${column}`);
	return unique.filter((member) => member !== '');
}

/** A decimal number within bounds, else 0 and a report. */
export function readNumber(
	row: TableRow,
	column: string,
	least: number,
	most: number,
	report: Report,
): number {
	const cell = row.cells[column] ?? '';
	const value = /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : NaN;
	if (value >= least && value <= most) return value;
	report(row, `${column} is no number from ${least} to ${most}: ${cell || '(blank)'}`);
	return 0;
}

/** A date known to the day, month or year; null where the cell is blank or, after a report, wrong. */
export function readDate(row: TableRow, column: string, report: Report): string | null {
	const cell = row.cells[column] ?? '';
	if (cell === '') return null;
	const span = parseEdtf(cell);
	const isPlain = span !== null && !span.approximate && isDatePrecision(span.precision);
	if (isPlain) return cell;
	report(row, `${column} is no date as yyyy-mm-dd, yyyy-mm or yyyy: ${cell}`);
	return null;
}

/** Reports an end that lies wholly before its start. */
export function checkOrder(row: TableRow, start: string | null, end: string | null, report: Report): void {
	const from = start === null ? null : parseEdtf(start);
	const to = end === null ? null : parseEdtf(end);
	if (from && to && to.dayEnd < from.dayStart) report(row, `end ${end} lies before start ${start}`);
}

/** The precision that a row states, checked against its date. Null after a report. */
export function readPrecision(row: TableRow, start: string | null, report: Report): DatePrecision | null {
	const cell = row.cells['precision'] ?? '';
	if (!isDatePrecision(cell)) {
		report(row, `unknown precision: ${cell || '(blank)'} (${DATE_PRECISIONS.join(', ')})`);
		return null;
	}
	const span = start === null ? null : parseEdtf(start);
	if (span && span.precision !== cell) report(row, `precision ${cell} does not fit the date ${start}`);
	return cell;
}

function isDatePrecision(value: string): value is DatePrecision {
	return (DATE_PRECISIONS as readonly string[]).includes(value);
}
