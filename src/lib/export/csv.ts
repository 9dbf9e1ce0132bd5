// How are rows written as CSV that strict parsers read and spreadsheets do not run? (RFC 4180)
import type { EventRow } from '../model/event-row';
import { EVENT_TABLE, EVENT_TABLE_OF_BOTH, type TableCell } from './event-table';

const LINE_END = '\r\n';
/** A spreadsheet takes text that begins so for a formula, also behind blanks and marks of direction. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** Text that a spreadsheet would take for a formula gets an apostrophe in front, which it shows as text. */
export function guardFormula(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}

function writeCell(cell: TableCell): string {
	if (cell === null) return '';
	if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
	const text = guardFormula(typeof cell === 'string' ? cell : cell.join(';'));
	return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A header and its rows: UTF-8 without a mark, CRLF after every line, null and empty text both blank. */
export function writeCsv(header: readonly string[], rows: Iterable<readonly TableCell[]>): string {
	const lines = [header.map(writeCell).join(',')];
	for (const row of rows) {
		if (row.length !== header.length) throw new Error(`invalid number of cells: ${row.length}`);
		lines.push(row.map(writeCell).join(','));
	}
	return lines.join(LINE_END) + LINE_END;
}

/** Events as CSV; members of a list stand with `;` between them. Where records of others may be among them, each says whose it is. */
export function writeEventsCsv(rows: readonly EventRow[]): string {
	const columns = rows[0]?.origin === undefined ? EVENT_TABLE : EVENT_TABLE_OF_BOTH;
	return writeCsv(
		columns.map(({ name }) => name),
		rows.map((row) => columns.map(({ read }) => read(row))),
	);
}
