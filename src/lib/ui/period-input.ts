// Which day, month or year does a typed date mean?
import { parseEdtf } from '../model/edtf';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthNumber(name: string): string | null {
	const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
	return index < 0 ? null : String(index + 1).padStart(2, '0');
}

/** `5 Feb 2024`, `Feb 2024` and `February 5, 2024` as EDTF; other text as it is. */
function spellOut(text: string): string {
	const dayFirst = /^(?:(\d{1,2})\s+)?([A-Za-z]{3,})\.?\s+(\d{4})$/.exec(text);
	const monthFirst = /^([A-Za-z]{3,})\.?\s+(\d{1,2}),?\s+(\d{4})$/.exec(text);
	const [day, name, year] = dayFirst
		? [dayFirst[1], dayFirst[2], dayFirst[3]]
		: monthFirst
			? [monthFirst[2], monthFirst[1], monthFirst[3]]
			: [];
	const month = name === undefined ? null : monthNumber(name);
	if (month === null || year === undefined) return text;
	return day === undefined ? `${year}-${month}` : `${year}-${month}-${day.padStart(2, '0')}`;
}

/**
 * Reads what a reader types into a period's field: `2024`, `2024-02`, `2024-02-05`, `Feb 2024`, `5 Feb 2024`.
 * Null for an empty field; `invalid` where it is no day, month or year.
 */
export function readPoint(typed: string): { point: string | null } | 'invalid' {
	const text = typed.trim();
	if (text === '') return { point: null };
	const edtf = spellOut(text);
	const span = parseEdtf(edtf);
	const isPoint = span && !span.approximate && ['day', 'month', 'year'].includes(span.precision);
	return isPoint ? { point: edtf } : 'invalid';
}
