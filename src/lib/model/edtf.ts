// Which days can an EDTF date mean, and how is it written for a reader? (ISO 8601-2, level 1, as the codebook uses it)
import { words } from '../messages/words';
import type { Precision } from './vocabulary';

/** Whole days since 1970-01-01 UTC; no local time zone is ever involved. */
export type DayUtc = number;

/** The days an EDTF string can mean, first and last included. */
export interface EdtfSpan {
	dayStart: DayUtc;
	dayEnd: DayUtc;
	precision: Precision;
	/** `~`: the source says "about". */
	approximate: boolean;
}

const MS_PER_DAY = 86_400_000;
const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const FIRST_SEASON = 21;
const LAST_SEASON = 24;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_EPOCH = 719_468;

/** Day number of a calendar day; months count from 1. Null if there is no such day. */
export function dayOf(year: number, month: number, day: number): DayUtc | null {
	const isWhole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
	if (!isWhole || month < 1 || month > 12 || day < 1) return null;
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	if (day > (month === 2 && isLeap ? 29 : MONTH_DAYS[month - 1]!)) return null;
	// Years counted from March: the leap day is the last of its year.
	const marchYear = month > 2 ? year : year - 1;
	const sinceMarch = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
	const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
	return 365 * marchYear + leapDays + sinceMarch - DAYS_TO_EPOCH;
}

/** Calendar parts of a day number; months count from 1. */
export function partsOf(day: DayUtc): { year: number; month: number; day: number } {
	const date = new Date(day * MS_PER_DAY);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `yyyy-mm-dd` of a day number. */
export function formatDay(day: DayUtc): string {
	return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Day number of the last day of a month that counts from 1. */
function lastDayOf(year: number, month: number): DayUtc {
	return Date.UTC(year, month, 0) / MS_PER_DAY;
}

function parsePart(part: string): Omit<EdtfSpan, 'approximate'> | null {
	const match = PART.exec(part);
	if (!match) return null;
	const year = Number(match[1]);
	if (match[2] === undefined) {
		return { dayStart: dayOf(year, 1, 1)!, dayEnd: dayOf(year, 12, 31)!, precision: 'year' };
	}
	const month = Number(match[2]);
	if (month >= FIRST_SEASON && month <= LAST_SEASON) {
		if (match[3] !== undefined) return null;
		// Spring is March to May; winter runs into February of the next year.
		const first = (month - 20) * 3;
		return { dayStart: dayOf(year, first, 1)!, dayEnd: lastDayOf(year, first + 2), precision: 'season' };
	}
	if (month < 1 || month > 12) return null;
	if (match[3] === undefined) {
		return { dayStart: dayOf(year, month, 1)!, dayEnd: lastDayOf(year, month), precision: 'month' };
	}
	const day = dayOf(year, month, Number(match[3]));
	return day === null ? null : { dayStart: day, dayEnd: day, precision: 'day' };
}

/** Reads `2024-02-05`, `2024-02`, `2024`, `2024-21` (spring), `2024-01-18/2024-01-19`, each with `~`. Null if it is none of these. */
export function parseEdtf(edtf: string): EdtfSpan | null {
	const approximate = edtf.includes('~');
	const parts = edtf.replaceAll('~', '').split('/');
	if (parts.length > 2) return null;
	const from = parsePart(parts[0] ?? '');
	if (!from) return null;
	if (parts.length === 1) return { ...from, approximate };
	const to = parsePart(parts[1] ?? '');
	if (!to || to.dayEnd < from.dayStart) return null;
	return { dayStart: from.dayStart, dayEnd: to.dayEnd, precision: 'interval', approximate };
}

/** Does every day of `inner` lie inside `outer`? */
export function isInside(inner: EdtfSpan, outer: EdtfSpan): boolean {
	return inner.dayStart >= outer.dayStart && inner.dayEnd <= outer.dayEnd;
}

/** Two dates that can mean the same time: one lies inside the other. */
export function areCompatible(a: EdtfSpan, b: EdtfSpan): boolean {
	return isInside(a, b) || isInside(b, a);
}

/** How long a month's name is written. */
export type MonthStyle = 'short' | 'long';

function monthName(month: number, style: MonthStyle): string {
	return style === 'long' ? words().monthLong({ month }) : words().monthShort({ month });
}

function describePart(part: string, style: MonthStyle): string {
	const [year = '', second, day] = part.split('-');
	if (second === undefined) return year;
	const month = Number(second);
	if (month >= FIRST_SEASON) return `${words().season({ season: month - FIRST_SEASON + 1 })} ${year}`;
	if (day === undefined) return `${monthName(month, style)} ${year}`;
	return `${words().dayOfMonth({ day: Number(day) })} ${monthName(month, style)} ${year}`;
}

/** Shortens `5 May 2024–10 May 2024` to `5–10 May 2024`. */
function joinRange(from: string, to: string): string {
	const a = from.split(' ');
	const b = to.split(' ');
	while (a.length > 1 && a.length === b.length && a.at(-1) === b.at(-1)) {
		a.pop();
		b.pop();
	}
	return `${a.join(' ')}–${to}`;
}

/** For a reader, as exact as it is known: `5 Feb 2024`, `Feb 2024`, `5–10 May 2024`, `about 2024`. Invalid text comes back as it is. */
export function describeEdtf(edtf: string, style: MonthStyle = 'short'): string {
	if (!parseEdtf(edtf)) return edtf;
	const plain = edtf.replaceAll('~', '');
	const [from = '', to] = plain.split('/');
	const text =
		to === undefined
			? describePart(from, style)
			: joinRange(describePart(from, style), describePart(to, style));
	return edtf.includes('~') ? words().aboutDate({ date: text }) : text;
}
