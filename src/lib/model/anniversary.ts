// When is the Nth anniversary of a date, and is it a round one?
import { parseEdtf, partsOf, type DayUtc, type EdtfSpan } from './edtf';

/** How round a number of years is: `round` (every ten, 25 and 75), `five` (other multiples of five), `plain`. */
export const ANNIVERSARY_RANKS = ['round', 'five', 'plain'] as const;
export type AnniversaryRank = (typeof ANNIVERSARY_RANKS)[number];

/** One anniversary, as exact as its founding is known. */
export interface Anniversary {
	/** Whole years since the founding, at least 1. */
	n: number;
	/** EDTF of the founding's own precision: a founding known to the year has an anniversary year, never a day. */
	date: string;
	/** The days that `date` can mean. */
	span: EdtfSpan;
	rank: AnniversaryRank;
}

/** Last year that an EDTF date of level 1 can name. */
const LAST_YEAR = 9999;

/** Rank of a number of years. Throws on anything but a whole number from 1. */
export function rankYears(n: number): AnniversaryRank {
	if (!Number.isInteger(n) || n < 1) throw new Error(`invalid number of years: ${n}`);
	if (n % 10 === 0 || n === 25 || n === 75) return 'round';
	return n % 5 === 0 ? 'five' : 'plain';
}

function isLeapYear(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function readFounding(founded: string): EdtfSpan {
	const span = parseEdtf(founded);
	if (!span) throw new Error(`invalid founding date: ${founded}`);
	return span;
}

/** One part of an EDTF date, `n` years on. */
function shiftPart(part: string, n: number): string {
	const year = Number(part.slice(0, 4)) + n;
	const rest =
		part.slice(4).startsWith('-02-29') && !isLeapYear(year)
			? part.slice(4).replace('29', '28')
			: part.slice(4);
	return `${String(year).padStart(4, '0')}${rest}`;
}

/**
 * The anniversary of a founding in a year, or null up to the founding's own year and after 9999.
 * It keeps the founding's precision: day, month, season, year or interval, and a `~`.
 * A founding on 29 February is marked on 28 February in common years, on 29 February in leap years.
 * @param founded EDTF; throws where it is none.
 */
export function anniversaryIn(founded: string, year: number): Anniversary | null {
	const start = partsOf(readFounding(founded).dayStart).year;
	const n = year - start;
	const parts = founded.split('/');
	const lastYear = Number(parts.at(-1)?.slice(0, 4));
	if (n < 1 || lastYear + n > LAST_YEAR) return null;
	const date = parts.map((part) => shiftPart(part, n)).join('/');
	return { n, date, span: readFounding(date), rank: rankYears(n) };
}

/** All anniversaries in the years from `firstYear` to `lastYear`, both included, in order. */
export function anniversariesBetween(founded: string, firstYear: number, lastYear: number): Anniversary[] {
	const all: Anniversary[] = [];
	for (let year = firstYear; year <= lastYear; year++) {
		const anniversary = anniversaryIn(founded, year);
		if (anniversary) all.push(anniversary);
	}
	return all;
}

/**
 * The first anniversary that is not over: its last possible day is `today` or later.
 * Null only where the calendar ends (after 9999).
 */
export function nextAnniversary(founded: string, today: DayUtc): Anniversary | null {
	return findNext(founded, today, () => true);
}

/** Like {@link nextAnniversary}, of those whose rank is `round`. */
export function nextRoundAnniversary(founded: string, today: DayUtc): Anniversary | null {
	return findNext(founded, today, ({ rank }) => rank === 'round');
}

function findNext(
	founded: string,
	today: DayUtc,
	fits: (anniversary: Anniversary) => boolean,
): Anniversary | null {
	const start = partsOf(readFounding(founded).dayStart).year;
	// A winter or an interval that began in an earlier year may still be running.
	const running = partsOf(readFounding(founded).dayEnd).year - start;
	for (let year = Math.max(start + 1, partsOf(today).year - running); year <= LAST_YEAR; year++) {
		const anniversary = anniversaryIn(founded, year);
		if (anniversary && anniversary.span.dayEnd >= today && fits(anniversary)) return anniversary;
	}
	return null;
}
