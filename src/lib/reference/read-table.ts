// Which rows does a CSV table have, and on which line does each stand?
import { csvParseRows } from 'd3-dsv';
import type { Problem } from '../model/problem';

/** One row: its cells by column name, trimmed, and the line it begins on. */
export interface TableRow {
	file: string;
	line: number;
	cells: Readonly<Record<string, string>>;
}

/** The rows of a table, and what is wrong with its shape. Rows of the wrong width are reported and left out. */
export interface Table {
	rows: TableRow[];
	problems: Problem[];
}

/** Reads a CSV text whose first line must name exactly `columns`, in any order. Blank lines are skipped. */
export function readTable(file: string, text: string, columns: readonly string[]): Table {
	const rows: TableRow[] = [];
	const problems: Problem[] = [];
	let header: string[] | null = null;
	let line = 1;
	for (const row of csvParseRows(text.replace(/^\uFEFF/, ''))) {
		const place = { file, line };
		const breaks = row.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
		line += 1 + breaks;
		const cells = row.map((cell) => cell.trim());
		if (cells.every((cell) => cell === '')) continue;
		if (header === null) {
			header = cells;
			const missing = columns.filter((column) => !cells.includes(column));
			const unknown = cells.filter((cell) => !columns.includes(cell));
			for (const column of missing) problems.push({ ...place, message: `missing column: ${column}` });
			for (const cell of unknown)
				problems.push({ ...place, message: `unknown column: ${cell || '(blank)'}` });
			if (new Set(cells).size < cells.length) problems.push({ ...place, message: 'a column is named twice' });
			if (problems.length > 0) return { rows, problems };
		} else if (breaks > 0) {
			problems.push({ ...place, message: 'line break inside a cell: is a quotation mark left open?' });
		} else if (cells.length !== header.length) {
			problems.push({ ...place, message: `${cells.length} cells where the header has ${header.length}` });
		} else {
			rows.push({ ...place, cells: Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])) });
		}
	}
	if (header === null) problems.push({ file, line: 1, message: 'empty table: the header is missing' });
	return { rows, problems };
}
