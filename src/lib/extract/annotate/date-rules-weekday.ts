// Which days do names of weekdays mean?
import { formatDay } from '../../model/edtf';
import { edtfSpan, mondayOf, weekdayFrom, weekdayNear, weekdayUpTo } from './date-arithmetic';
import type { DateContext, DateReading, DateRule } from './date-mention';
import { sticky, WEEKDAY, weekdayOf } from './date-words';

/** Names that hold a weekday and name no day of the report's week. */
const NAMES_AFTER = '(?! (?:Times|Telegraph|Express|Mirror|Mail|Post|School|school|Agreement))';

function day(day: number | null): DateReading | null {
	return day === null ? null : { edtf: formatDay(day), basis: 'relative' };
}

function bareWeekday(name: string, context: DateContext): number | null {
	const from = context.anchor?.day ?? null;
	if (from === null) return null;
	const weekday = weekdayOf(name);
	// "arrived on Wednesday … later on Wednesday he will": one and the same, where it is not yet long past.
	const named = context.weekdays.get(weekday);
	if (named !== undefined && from - named <= 1) return named;
	if (context.tense === 'set') return weekdayNear(weekday, from);
	return context.tense === 'future' ? weekdayFrom(weekday, from) : weekdayUpTo(weekday, from);
}

export const WEEKDAY_RULES: readonly DateRule[] = [
	{
		id: 'date/weekdays',
		begins: '@weekday',
		example: 'from Monday to Thursday',
		pattern: sticky(`${WEEKDAY}(?: (?:to|through|until|till) |[-–])${WEEKDAY}`),
		read: (m, context) => {
			const from = context.anchor?.day ?? null;
			if (from === null) return null;
			if (context.tense === 'future') {
				const first = weekdayFrom(weekdayOf(m[1]!), from);
				return { edtf: edtfSpan(first, weekdayFrom(weekdayOf(m[2]!), first)), basis: 'relative' };
			}
			const last = weekdayUpTo(weekdayOf(m[2]!), from);
			return { edtf: edtfSpan(weekdayUpTo(weekdayOf(m[1]!), last), last), basis: 'relative' };
		},
	},
	{
		id: 'date/weekday-by-order',
		begins: 'last past next coming this',
		example: 'next Monday',
		pattern: sticky(`([Ll]ast|[Pp]ast|[Nn]ext|[Cc]oming|[Tt]his)(?: coming| past)? ${WEEKDAY}`),
		read: (m, context) => {
			const from = context.anchor?.day ?? null;
			if (from === null) return null;
			const weekday = weekdayOf(m[2]!);
			switch (m[1]!.toLowerCase()) {
				case 'last':
				case 'past':
					return day(weekdayUpTo(weekday, from - 1));
				case 'next':
				case 'coming':
					return day(weekdayFrom(weekday, from + 1));
				default:
					return day(context.tense === 'past' ? weekdayUpTo(weekday, from) : weekdayFrom(weekday, from));
			}
		},
	},
	{
		id: 'date/weekday-of-week',
		begins: '@weekday',
		example: 'Tuesday of last week',
		pattern: sticky(`${WEEKDAY},? (?:of )?(last|next|this) week`),
		read: (m, context) => {
			const from = context.anchor?.day ?? null;
			if (from === null) return null;
			const weeks = m[2] === 'last' ? -1 : m[2] === 'next' ? 1 : 0;
			return day(mondayOf(from) + 7 * weeks + ((weekdayOf(m[1]!) + 6) % 7));
		},
	},
	{
		id: 'date/weekday',
		begins: '@weekday',
		example: 'on Thursday',
		pattern: sticky(`${WEEKDAY}${NAMES_AFTER}`),
		read: (m, context) => day(bareWeekday(m[1]!, context)),
	},
];
