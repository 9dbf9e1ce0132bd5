// How are anniversaries written as a calendar file? (iCalendar, RFC 5545)
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { describeEdtf, partsOf, type DayUtc } from '../model/edtf';
import type { CountryCode } from '../model/vocabulary';
import type { Reference } from '../reference/reference';
import { listCalendarDays, type CalendarDay } from './calendar-days';

export interface CalendarOptions {
	/** The years run from ten before this day's to ten after it; the day also stamps the entries. */
	today: DayUtc;
	/** Only this country's anniversaries, or null for all. */
	country: CountryCode | null;
	/** Title that calendar programs show. */
	title: string;
	/** Name to show for a code. */
	nameOf: (code: CountryCode) => string;
	/** Absolute address of the page on a pair, or null where the site's address is not known. */
	linkOf: (a: CountryCode, b: CountryCode) => string | null;
}

export interface CalendarFile {
	/** The file's text, CRLF lines. */
	text: string;
	/** All-day entries written. */
	entries: number;
	/** Foundings known to the month or year only: they have no day to stand on. */
	withoutDay: number;
	/** Anniversaries left out because relations were interrupted. */
	interrupted: number;
}

/** Years before and after today's that are enumerated, without a recurrence rule, so that 29 February survives. */
export const CALENDAR_YEARS = 10;

const MS_PER_DAY = 86_400_000;
const DAY_S = 86_400;

function countYears(n: number): string {
	return n === 1 ? '1 year' : `${n} years`;
}

function summarise({ a, b, n, founding }: CalendarDay, nameOf: CalendarOptions['nameOf']): string {
	return `${nameOf(a)} and ${nameOf(b)}: ${countYears(n)} of ${founding.name ?? 'diplomatic relations'}`;
}

function describe({ founding, interruptions }: CalendarDay): string {
	const what = founding.kind === 'partnership' ? 'Announced' : 'Established';
	const breaks = interruptions.map(({ from, to }) =>
		to === null
			? `Interrupted since ${describeEdtf(from, 'long')}.`
			: `Interrupted from ${describeEdtf(from, 'long')} to ${describeEdtf(to, 'long')}.`,
	);
	return [`${what} on ${describeEdtf(founding.start, 'long')} (${founding.source}).`, ...breaks].join(' ');
}

/** Writes the all-day entries of one country or of all; the same input gives the same text. */
export function writeCalendar(
	reference: Pick<Reference, 'relations'>,
	{ today, country, title, nameOf, linkOf }: CalendarOptions,
): CalendarFile {
	const { year } = partsOf(today);
	const { days, withoutDay, interrupted } = listCalendarDays(
		reference,
		country,
		year - CALENDAR_YEARS,
		year + CALENDAR_YEARS,
	);
	const calendar = ical({
		name: title,
		prodId: { company: 'bilateral', product: 'anniversaries', language: 'EN' },
		method: ICalCalendarMethod.PUBLISH,
		ttl: DAY_S,
	});
	if (withoutDay.length > 0) {
		const what = withoutDay.length === 1 ? 'founding is' : 'foundings are';
		calendar.description(`${withoutDay.length} ${what} known to the month or year only and left out.`);
	}
	for (const entry of days) {
		const url = linkOf(entry.a, entry.b);
		calendar.createEvent({
			id: `${entry.id}@bilateral`,
			allDay: true,
			start: new Date(entry.day * MS_PER_DAY),
			stamp: new Date(today * MS_PER_DAY),
			summary: summarise(entry, nameOf),
			description: describe(entry),
			transparency: ICalEventTransparency.TRANSPARENT,
			...(url === null ? {} : { url }),
		});
	}
	return { text: calendar.toString(), entries: days.length, withoutDay: withoutDay.length, interrupted };
}
