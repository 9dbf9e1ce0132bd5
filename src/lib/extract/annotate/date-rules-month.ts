// Which months and seasons do words name?
import { edtfMonth, nearestMonth } from './date-arithmetic';
import type { DateContext, DateReading, DateRule } from './date-mention';
import { FIRM_MONTH, MONTH, monthOf, SPAN, sticky, YEAR } from './date-words';

const SEASON = '(spring|summer|autumn|fall|winter)';
const SEASON_CODES: Record<string, number> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
/** Words that make a bare month the time of an act: "his November visit". */
const ACT =
	'(?:visit|trip|tour|meeting|summit|talks?|call|conference|session|election|vote|forum|statement|agreement|round|phone|telephone)';

/** "last November", "next March": from the month of the report. */
function monthBy(which: string, month: number, context: DateContext): DateReading | null {
	const { anchor } = context;
	if (!anchor) return null;
	const here = anchor.month ?? (which === 'next' ? 12 : 1);
	if (/^(?:last|past)$/.test(which))
		return relative(edtfMonth(month < here ? anchor.year : anchor.year - 1, month));
	if (/^(?:next|coming)$/.test(which))
		return relative(edtfMonth(month > here ? anchor.year : anchor.year + 1, month));
	return relative(edtfMonth(anchor.year, month));
}

function relative(edtf: string): DateReading {
	return { edtf, basis: 'relative' };
}

function yearBy(which: string, context: DateContext): number | null {
	if (!context.anchor) return null;
	const offset = which === 'last' || which === 'previous' ? -1 : which === 'next' ? 1 : 0;
	return context.anchor.year + offset;
}

function seasonOf(name: string, year: number): string {
	return `${String(year).padStart(4, '0')}-${SEASON_CODES[name.toLowerCase()]}`;
}

/** First month of a season, for comparing it with the report's month. */
function firstMonth(name: string): number {
	return (SEASON_CODES[name.toLowerCase()]! - 20) * 3;
}

export const MONTH_RULES: readonly DateRule[] = [
	{
		id: 'date/months-of-year',
		begins: '@month',
		example: 'from October to December 2023',
		pattern: sticky(`${MONTH}${SPAN}${MONTH},? (?:of )?${YEAR}`),
		read: (m) => {
			const [from, to] = [monthOf(m[1]!), monthOf(m[2]!)];
			const year = Number(m[3]);
			return {
				edtf: `${edtfMonth(from > to ? year - 1 : year, from)}/${edtfMonth(year, to)}`,
				basis: 'explicit',
			};
		},
	},
	{
		id: 'date/month-year',
		begins: '@month',
		example: 'December 2023',
		pattern: sticky(`${MONTH},? (?:of )?${YEAR}`),
		read: (m) => ({ edtf: edtfMonth(Number(m[2]), monthOf(m[1]!)), basis: 'explicit' }),
	},
	{
		id: 'date/month-of-relative-year',
		begins: '@month',
		example: 'November last year',
		pattern: sticky(`${MONTH},? (?:of )?(last|this|next|the previous|the same) year`),
		read: (m, context) => {
			const which = m[2]!.replace('the ', '');
			if (which === 'same' || which === 'previous') return null;
			const year = yearBy(which, context);
			return year === null ? null : relative(edtfMonth(year, monthOf(m[1]!)));
		},
	},
	{
		id: 'date/month-by-order',
		begins: 'early late in last past next coming this',
		example: 'last November',
		pattern: sticky(
			`(?:[Ee]arly |[Ll]ate |[Ii]n )?([Ll]ast|[Pp]ast|[Nn]ext|[Cc]oming|[Tt]his) (?:coming )?${MONTH}(?! \\d)`,
		),
		read: (m, context) => monthBy(m[1]!.toLowerCase(), monthOf(m[2]!), context),
	},
	{
		id: 'date/part-of-month',
		begins: 'early mid late beginning end middle start',
		example: 'early February',
		pattern: sticky(
			`(?:[Ee]arly|[Mm]id|[Ll]ate|[Bb]eginning of|[Ee]nd of|[Mm]iddle of|[Ss]tart of)(?: in| of|-)? ?${MONTH}(?:,? ${YEAR})?`,
		),
		read: (m, context) => {
			if (m[2] !== undefined) return { edtf: edtfMonth(Number(m[2]), monthOf(m[1]!)), basis: 'explicit' };
			return context.anchor && relative(nearestMonth(monthOf(m[1]!), context.anchor, context.tense));
		},
	},
	{
		id: 'date/in-month',
		begins: 'in during since until by of this throughout for from',
		example: 'in January',
		pattern: sticky(
			`(?:[Ii]n|[Dd]uring|[Ss]ince|[Uu]ntil|[Bb]y|[Oo]f|[Tt]his|[Tt]hroughout|[Ff]or|[Ff]rom) ${MONTH}(?!\\.?,? (?:of )?(?:(?:last|this|next|the) |\\d)|[’'-]s? ?\\p{Lu}|${SPAN}${MONTH})`,
		),
		read: (m, context) => {
			const lead = m[0].slice(0, 2).toLowerCase();
			// "by March", "for May" may be a deadline or a person.
			const weak = /^(?:si|un|by|of|fo|fr)/.test(lead);
			if (!context.anchor) return null;
			return { ...relative(nearestMonth(monthOf(m[1]!), context.anchor, context.tense)), weak };
		},
	},
	{
		id: 'date/month-of-act',
		begins: '@month',
		example: 'his November visit',
		pattern: sticky(`${FIRM_MONTH}(?:[’']s)? (?:\\p{Ll}+ ){0,2}${ACT}`),
		read: (m, context) =>
			context.anchor && relative(nearestMonth(monthOf(m[1]!), context.anchor, context.tense)),
	},
	{
		id: 'date/season-of-year',
		begins: 'spring summer autumn fall winter',
		example: 'the spring of 2024',
		pattern: sticky(`${SEASON} (?:of |in )?${YEAR}`),
		read: (m) => ({ edtf: seasonOf(m[1]!, Number(m[2])), basis: 'explicit' }),
	},
	{
		id: 'date/season-by-order',
		begins: 'last next this',
		example: 'last summer',
		pattern: sticky(
			`([Ll]ast|[Nn]ext|[Tt]his) ${SEASON}(?! (?:Olympic|Games|school|festival|break|holiday))`,
		),
		read: (m, context) => {
			const { anchor } = context;
			if (!anchor) return null;
			const which = m[1]!.toLowerCase();
			const begins = firstMonth(m[2]!);
			const here = anchor.month ?? 6;
			const year =
				which === 'this'
					? anchor.year
					: which === 'last'
						? anchor.year - (begins + 2 < here ? 0 : 1)
						: anchor.year + (begins > here ? 0 : 1);
			return relative(seasonOf(m[2]!, year));
		},
	},
];
