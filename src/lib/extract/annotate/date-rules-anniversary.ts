// Which day is "the anniversary day"?
import { dayOf, formatDay } from '../../model/edtf';
import type { DateContext, DateRule } from './date-mention';
import { DAY, MONTH, monthOf, sticky, YEAR } from './date-words';

const NTH = /\b(\d{1,3})(?:st|nd|rd|th) anniversary/g;
const LONG_AGO = new RegExp(`${MONTH} ${DAY},? ${YEAR}|${DAY} (?:of )?${MONTH},? ${YEAR}`, 'gu');

/** Day of the report's year on which what the text dates falls N years before; null where no such date is told. */
function foundingDay(text: string, context: DateContext): string | null {
	const { anchor } = context;
	if (!anchor) return null;
	const counts = new Set([...text.matchAll(NTH)].map((match) => Number(match[1])));
	for (const m of text.matchAll(LONG_AGO)) {
		const [month, day, year] = m[1] === undefined ? [m[5]!, m[4]!, m[6]!] : [m[1], m[2]!, m[3]!];
		if (!counts.has(anchor.year - Number(year))) continue;
		const then = dayOf(anchor.year, monthOf(month), Number(day));
		if (then !== null) return formatDay(then);
	}
	return null;
}

export const ANNIVERSARY_RULES: readonly DateRule[] = [
	{
		id: 'date/anniversary-day',
		begins: 'on the',
		example: 'on the anniversary day of the 5th anniversary of January 19, 2019',
		pattern: sticky(
			'(?:[Oo]n )?[Tt]he (?:anniversary day|day of (?:the|this) anniversary|very day of the anniversary)',
		),
		read: (m, context) => {
			const founded = foundingDay(m.input, context);
			return founded === null ? null : { edtf: founded, basis: 'relative' };
		},
	},
];
