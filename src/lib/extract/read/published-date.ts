// Which EDTF date does a publication date, as people and programs write it, mean?
import { dayOf, formatDay, parseEdtf } from '../../model/edtf';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2024-02-05`, `2024-02`, `2024`; also with a time of day behind it. */
const ISO = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]\d{2}:\d{2}.*)?$/;
/** `Mon, 05 Feb 2024 10:00:00 GMT`, `5 February 2024`. */
const DAY_FIRST = /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})\b/;
/** `February 5, 2024`, `Feb 5 2024`. */
const MONTH_FIRST = /^(?:[A-Za-z]{3,9},\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/;

function edtfOf(year: string, month: string, day: string): string | null {
	const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
	const number = index < 0 ? null : dayOf(Number(year), index + 1, Number(day));
	return number === null ? null : formatDay(number);
}

/** The EDTF day, month or year that the text means, or null if it means none or no day that exists. */
export function readPublishedDate(value: string): string | null {
	const text = value.trim();
	const iso = ISO.exec(text)?.[1];
	if (iso !== undefined) {
		const span = parseEdtf(iso);
		return span && span.precision !== 'season' ? iso : null;
	}
	const dayFirst = DAY_FIRST.exec(text);
	if (dayFirst) return edtfOf(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
	const monthFirst = MONTH_FIRST.exec(text);
	if (monthFirst) return edtfOf(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!);
	return null;
}
