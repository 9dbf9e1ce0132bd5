// Which days can a mention's date mean?
import { parseEdtf, type EdtfSpan } from '../../model/edtf';

/** Dates read before: linking asks for each many times. Emptied where it has grown, so that memory stays flat. */
const known = new Map<string, Readonly<EdtfSpan>>();
const MOST_DATES = 50_000;

/** Days that the date can mean. Throws where it is no EDTF. */
export function spanOf(date: string): Readonly<EdtfSpan> {
	const before = known.get(date);
	if (before) return before;
	const span = parseEdtf(date);
	if (!span) throw new Error(`invalid date of a mention: ${date}`);
	if (known.size >= MOST_DATES) known.clear();
	known.set(date, span);
	return span;
}
