// Which days does a date of an article mean, asked again and again?
import { parseEdtf, type EdtfSpan } from '../../model/edtf';

/** Dates read before; emptied where it has grown, so that memory stays flat. */
const spans = new Map<string, Readonly<EdtfSpan> | null>();
const MOST_SPANS = 10_000;

/** The same as `parseEdtf`, which it asks once for each date. */
export function spanOf(edtf: string): Readonly<EdtfSpan> | null {
	const known = spans.get(edtf);
	if (known !== undefined) return known;
	if (spans.size >= MOST_SPANS) spans.clear();
	const span = parseEdtf(edtf);
	spans.set(edtf, span);
	return span;
}
