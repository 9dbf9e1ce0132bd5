// Which dates do "today", "last week", "three years ago" and "the same day" mean?
import { formatDay, partsOf } from '../../model/edtf';
import { edtfMonth, edtfSpan, edtfYear, mondayOf } from './date-arithmetic';
import type { DateContext, DateReading, DateRule } from './date-mention';
import { COUNT, countOf, sticky } from './date-words';

function relative(edtf: string, rest: Partial<DateReading> = {}): DateReading {
	return { edtf, basis: 'relative', ...rest };
}

/** A day counted from the report's; where that is not known to the day, its month or year stays. */
function fromReport(days: number, context: DateContext): DateReading | null {
	const { anchor } = context;
	if (!anchor) return null;
	if (anchor.day !== null) return relative(formatDay(anchor.day + days));
	return relative(anchor.month === null ? edtfYear(anchor.year) : edtfMonth(anchor.year, anchor.month));
}

function fromLastDay(days: number, context: DateContext, sameDay: boolean): DateReading | null {
	const last = context.lastDay ?? context.anchor?.day ?? null;
	return last === null ? null : relative(formatDay(last + days), { sameDay });
}

const ORDER: Record<string, number> = { last: -1, past: -1, previous: -1, this: 0, next: 1, coming: 1 };
const orderOf = (word: string) => ORDER[word.toLowerCase()] ?? 0;

function week(part: string | undefined, which: string, context: DateContext): DateReading | null {
	const day = context.anchor?.day ?? null;
	if (day === null) return null;
	const monday = mondayOf(day) + 7 * orderOf(which);
	if (orderOf(which) === 0 && part === 'earlier') return relative(edtfSpan(monday, day));
	if (orderOf(which) === 0 && part === 'later') return relative(edtfSpan(day, monday + 6));
	return relative(edtfSpan(monday, monday + 6));
}

function ago(count: number, unit: string, context: DateContext): DateReading | null {
	const { anchor } = context;
	if (!anchor) return null;
	if (unit === 'day') return anchor.day === null ? null : fromReport(-count, context);
	if (unit === 'week') {
		if (anchor.day === null) return null;
		const monday = mondayOf(anchor.day - 7 * count);
		return relative(edtfSpan(monday, monday + 6));
	}
	if (unit === 'month')
		return anchor.month === null ? null : relative(edtfMonth(anchor.year, anchor.month - count));
	return relative(edtfYear(anchor.year - count));
}

export const RELATIVE_RULES: readonly DateRule[] = [
	{
		id: 'date/same-day',
		begins: 'the that',
		example: 'on the same day',
		pattern: sticky(
			'(?:[Tt]he|[Tt]hat) (?:very )?same (?:day|morning|afternoon|evening)|[Tt]hat (?:day|evening|morning|afternoon)',
		),
		read: (_m, context) => fromLastDay(0, context, true),
	},
	{
		id: 'date/same-month',
		begins: 'the that',
		example: 'in the same month',
		pattern: sticky('(?:[Tt]he|[Tt]hat) same month'),
		read: (_m, context) => (context.lastMonth === null ? null : relative(context.lastMonth)),
	},
	{
		id: 'date/next-day',
		begins: 'the a one',
		example: 'the following day',
		pattern: sticky(
			'(?:[Tt]he (?:following|next) day|(?:[Aa]|[Oo]ne) day later|[Tt]he day after)(?!s| tomorrow)',
		),
		read: (_m, context) => (context.lastDay === null ? null : fromLastDay(1, context, false)),
	},
	{
		id: 'date/day-before',
		begins: 'the a one',
		example: 'a day earlier',
		pattern: sticky(
			'(?:[Tt]he previous day|(?:[Aa]|[Oo]ne) day (?:earlier|before)|[Tt]he day before)(?! yesterday)',
		),
		read: (_m, context) => (context.lastDay === null ? null : fromLastDay(-1, context, false)),
	},
	{
		id: 'date/today',
		begins: 'earlier later today tonight this',
		example: 'here today',
		pattern: sticky(
			"(?:[Ee]arlier |[Ll]ater )?(?:[Tt]oday(?![’']s)|[Tt]onight|[Tt]his (?:morning|afternoon|evening))",
		),
		read: (_m, context) => fromReport(0, context),
	},
	{
		id: 'date/part-of-today',
		begins: 'in',
		example: 'In the afternoon, I spoke',
		pattern: sticky('In the (?:morning|afternoon|evening)(?=,? (I|we|[Tt]he|[Hh]e|[Ss]he|\\p{Lu}))(?! of)'),
		// A speaker tells of his own day, a report of the day told last.
		read: (m, context) =>
			context.lastDay === null || m[1] === 'I' || m[1] === 'we'
				? fromReport(0, context)
				: fromLastDay(0, context, true),
	},
	{
		id: 'date/today-of-act',
		begins: 'today',
		example: 'today’s meeting',
		pattern: sticky(
			"[Tt]oday[’']s (?:\\p{Ll}+ )?(?:meeting|talks?|call|visit|summit|session|conversation|signing|ceremony|event)",
		),
		read: (_m, context) => fromReport(0, context),
	},
	{
		id: 'date/day-before-yesterday',
		begins: 'the',
		example: 'the day before yesterday',
		pattern: sticky('[Tt]he day before yesterday'),
		read: (_m, context) => (context.anchor?.day == null ? null : fromReport(-2, context)),
	},
	{
		id: 'date/yesterday',
		begins: 'yesterday last',
		example: 'yesterday',
		pattern: sticky('[Yy]esterday|[Ll]ast night'),
		read: (_m, context) => (context.anchor?.day == null ? null : fromReport(-1, context)),
	},
	{
		id: 'date/day-after-tomorrow',
		begins: 'the',
		example: 'the day after tomorrow',
		pattern: sticky('[Tt]he day after tomorrow'),
		read: (_m, context) => (context.anchor?.day == null ? null : fromReport(2, context)),
	},
	{
		id: 'date/tomorrow',
		begins: 'tomorrow',
		example: 'tomorrow',
		pattern: sticky("[Tt]omorrow(?![’']s? )"),
		read: (_m, context) => (context.anchor?.day == null ? null : fromReport(1, context)),
	},
	{
		id: 'date/week',
		begins: 'earlier later early late last past previous this next coming',
		example: 'earlier this week',
		pattern: sticky(
			"(?:([Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate) )?([Ll]ast|[Pp]ast|[Pp]revious|[Tt]his|[Nn]ext|[Cc]oming) (?:working |whole )?week(?!end|s|ly|[’']s)",
		),
		read: (m, context) => week(m[1]?.toLowerCase(), m[2]!, context),
	},
	{
		id: 'date/weekend',
		begins: 'last past this next coming over at',
		example: 'over the weekend',
		pattern: sticky('([Ll]ast|[Pp]ast|[Tt]his|[Nn]ext|[Cc]oming|[Oo]ver the|[Aa]t the) weekend'),
		read: (m, context) => {
			const day = context.anchor?.day ?? null;
			if (day === null) return null;
			const order = orderOf(m[1]!);
			const saturday = mondayOf(day) + 5;
			const isBack = order < 0 || (order === 0 && context.tense !== 'future' && day < saturday);
			const first = order > 0 && day >= saturday ? saturday + 7 : isBack ? saturday - 7 : saturday;
			return relative(edtfSpan(first, first + 1));
		},
	},
	{
		id: 'date/month',
		begins: 'earlier later early late mid last past previous this next coming',
		example: 'last month',
		pattern: sticky(
			"(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|[Mm]id) )?([Ll]ast|[Pp]ast|[Pp]revious|[Tt]his|[Nn]ext|[Cc]oming) month(?!s|ly|[’']s)",
		),
		read: (m, context) => {
			const { anchor } = context;
			if (!anchor || anchor.month === null) return null;
			return relative(edtfMonth(anchor.year, anchor.month + orderOf(m[1]!)));
		},
	},
	{
		id: 'date/year',
		begins: 'earlier later early late mid last past previous this current next coming',
		example: 'earlier this year',
		pattern: sticky(
			"(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|[Mm]id) )?([Ll]ast|[Pp]ast|[Pp]revious|[Tt]his|[Cc]urrent|[Nn]ext|[Cc]oming|[Nn]ew) year(?!s|ly|-|[’']s)",
		),
		read: (m, context) => {
			if (!context.anchor) return null;
			const word = m[1]!.toLowerCase();
			if (word === 'new') return null;
			const weak = word === 'past' || word === 'previous' || word === 'coming';
			return relative(edtfYear(context.anchor.year + orderOf(word)), { weak });
		},
	},
	{
		id: 'date/year-of-act',
		begins: 'last this next',
		example: 'last year’s visit',
		pattern: sticky("([Ll]ast|[Tt]his|[Nn]ext) (week|month|year)[’']s"),
		read: (m, context) => {
			const { anchor } = context;
			if (!anchor) return null;
			const order = orderOf(m[1]!);
			if (m[2] === 'week') return week(undefined, m[1]!, context);
			if (m[2] === 'year') return relative(edtfYear(anchor.year + order));
			return anchor.month === null ? null : relative(edtfMonth(anchor.year, anchor.month + order));
		},
	},
	{
		id: 'date/ago',
		begins: '# a an @count couple',
		example: 'three years ago',
		pattern: sticky(`${COUNT} (day|week|month|year)s? ago`),
		read: (m, context) => {
			const count = countOf(m[1]!);
			return count === null ? null : ago(count, m[2]!, context);
		},
	},
	{
		id: 'date/passed-since',
		begins: '# a an @count couple',
		example: 'three months have passed since',
		pattern: sticky(`${COUNT} (?:and a half )?(day|week|month|year)s? (?:has|have) passed since`),
		read: (m, context) => {
			const count = countOf(m[1]!);
			return count === null ? null : ago(count, m[2]!, context);
		},
	},
	{
		id: 'date/holiday',
		begins: 'new christmas',
		example: 'on New Year’s Day',
		pattern: sticky("(New Year[’']s Day|New Year[’']s Eve|Christmas Day|Christmas Eve)"),
		read: (m, context) => {
			const { anchor } = context;
			if (!anchor) return null;
			const [month, day] = m[1]!.startsWith('New')
				? m[1]!.endsWith('Day')
					? [1, 1]
					: [12, 31]
				: [12, m[1]!.endsWith('Day') ? 25 : 24];
			const years = [-1, 0, 1].map((offset) => Date.UTC(anchor.year + offset, month - 1, day) / 86_400_000);
			const nearest = years.sort((a, b) => Math.abs(a - anchor.dayStart) - Math.abs(b - anchor.dayStart))[0]!;
			const parts = partsOf(nearest);
			return relative(formatDay(nearest), { weak: parts.year < 0 });
		},
	},
];
