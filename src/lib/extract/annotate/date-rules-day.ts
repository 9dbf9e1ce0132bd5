// Which days and spans of days do a month and a day name?
import { dayOf, formatDay, type DayUtc } from '../../model/edtf';
import { edtfSpan, nearestDay } from './date-arithmetic';
import type { DateContext, DateReading, DateRule } from './date-mention';
import { DAY, monthOf, MONTH, SPAN, sticky, WEEKDAY, weekdayOf, YEAR } from './date-words';

const LONGEST_SPAN_DAYS = 200;

function readDay(
	year: string | undefined,
	month: number,
	day: string,
	context: DateContext,
	weekday: string | undefined,
): DayUtc | null {
	if (year !== undefined) return dayOf(Number(year), month, Number(day));
	if (context.statedYear !== null) return dayOf(context.statedYear, month, Number(day));
	if (!context.anchor) return null;
	const number = weekday === undefined ? null : weekdayOf(weekday);
	return nearestDay(month, Number(day), context.anchor, context.tense, number);
}

function oneDay(
	year: string | undefined,
	month: string,
	day: string,
	context: DateContext,
	weekday: string | undefined,
): DateReading | null {
	const number = readDay(year, monthOf(month), day, context, weekday);
	if (number === null) return null;
	return { edtf: formatDay(number), basis: year === undefined ? 'relative' : 'explicit' };
}

/** From a day to a day; a span over New Year counts its years from the end that is told. */
function spanOfDays(
	from: { year: string | undefined; month: string; day: string },
	to: { year: string | undefined; month: string; day: string },
	context: DateContext,
): DateReading | null {
	const fromMonth = monthOf(from.month);
	const toMonth = monthOf(to.month);
	const told = to.year ?? from.year;
	const last = readDay(told, toMonth, to.day, context, undefined);
	if (last === null) return null;
	const endYear = new Date(last * 86_400_000).getUTCFullYear();
	const startYear = Number(from.year ?? (fromMonth > toMonth ? endYear - 1 : endYear));
	const first = dayOf(startYear, fromMonth, Number(from.day));
	if (first === null || last < first || last - first > LONGEST_SPAN_DAYS) return null;
	return { edtf: edtfSpan(first, last), basis: told === undefined ? 'relative' : 'explicit' };
}

const LEAD = `(?:${WEEKDAY},? (?:the )?)?`;
const COMMA_YEAR = `(?:,? (?:of )?${YEAR})?`;

export const DAY_RULES: readonly DateRule[] = [
	{
		id: 'date/span-month-first',
		begins: '@month',
		example: 'Dec. 30, 2025 to Jan. 2, 2026',
		pattern: sticky(`${MONTH} ${DAY}${COMMA_YEAR}${SPAN}${MONTH} ${DAY}${COMMA_YEAR}`),
		read: (m, context) =>
			spanOfDays({ year: m[3], month: m[1]!, day: m[2]! }, { year: m[6], month: m[4]!, day: m[5]! }, context),
	},
	{
		id: 'date/span-in-month',
		begins: '@month',
		example: 'June 5 to 14, 2024',
		pattern: sticky(`${MONTH} ${DAY.replace('(?![', '(?![')}(?:${SPAN}| and )${DAY}${COMMA_YEAR}`),
		read: (m, context) =>
			spanOfDays(
				{ year: undefined, month: m[1]!, day: m[2]! },
				{ year: m[4], month: m[1]!, day: m[3]! },
				context,
			),
	},
	{
		id: 'date/span-day-first',
		begins: '#',
		example: '30 October to 2 November 2024',
		pattern: sticky(`${DAY} (?:of )?${MONTH}${COMMA_YEAR}${SPAN}${DAY} (?:of )?${MONTH}${COMMA_YEAR}`),
		read: (m, context) =>
			spanOfDays({ year: m[3], month: m[2]!, day: m[1]! }, { year: m[6], month: m[5]!, day: m[4]! }, context),
	},
	{
		id: 'date/span-before-month',
		begins: '#',
		example: '10-12 September 2022',
		pattern: sticky(`${DAY}(?:${SPAN}| and )${DAY} (?:of )?${MONTH}${COMMA_YEAR}`),
		read: (m, context) =>
			spanOfDays(
				{ year: undefined, month: m[3]!, day: m[1]! },
				{ year: m[4], month: m[3]!, day: m[2]! },
				context,
			),
	},
	{
		id: 'date/iso',
		begins: '#',
		example: '2024-02-05',
		pattern: sticky(String.raw`(\d{4})-(\d{2})-(\d{2})(?![\d-])`),
		read: (m) => {
			const day = dayOf(Number(m[1]), Number(m[2]), Number(m[3]));
			return day === null ? null : { edtf: formatDay(day), basis: 'explicit' };
		},
	},
	{
		id: 'date/day-dash-month',
		begins: '#',
		example: '03-Jan-2019',
		pattern: sticky(`(\\d{1,2})-([A-Z][a-z]{2})-(\\d{4})(?!\\d)`),
		read: (m, context) => (monthOf(m[2]!) ? oneDay(m[3], m[2]!, m[1]!, context, undefined) : null),
	},
	{
		id: 'date/month-day',
		begins: '@month @weekday',
		example: 'Thursday, February 8, 2024',
		pattern: sticky(`${LEAD}${MONTH} ${DAY}${COMMA_YEAR}`),
		read: (m, context) => oneDay(m[4], m[2]!, m[3]!, context, m[1]),
	},
	{
		id: 'date/day-month',
		begins: '# @weekday',
		example: 'Sunday 18 February',
		pattern: sticky(`${LEAD}${DAY} (?:of )?${MONTH}${COMMA_YEAR}`),
		read: (m, context) => oneDay(m[4], m[3]!, m[2]!, context, m[1]),
	},
];
