// Which full dates does a whole file tell: what dates a post from its neighbours?
import { dayOf, type DayUtc } from '../../model/edtf';
import { findTenseCues, tenseAt } from './date-tense';
import type { Tense } from './date-mention';
import { DAY, MONTH, monthOf, YEAR } from './date-words';

/** A full date of the text, with where it stands. */
export interface FullDate {
	day: DayUtc;
	at: number;
	end: number;
	tense: Tense;
}

const FULL = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${MONTH} ${DAY},? ${YEAR}|${DAY} (?:of )?${MONTH},? ${YEAR}|(\\d{4})-(\\d{2})-(\\d{2})(?!\\d))`,
	'gu',
);
const PLAIN_YEAR =
	/(?:\b(?:[Ii]n|[Ss]ince|[Oo]f|[Dd]uring|[Yy]ear) )(19\d\d|20\d\d)(?![\p{L}\d]|[.,:]\d|-\d)/gu;
const LOOK_BACK = 240;
const LOOK_AHEAD = 400;

function tenseOf(text: string, at: number): Tense {
	const from = Math.max(0, at - LOOK_BACK);
	let window = text.slice(from, at + LOOK_AHEAD);
	let offset = at - from;
	// The sentence round the date: from the last full stop before it to the first one behind it.
	const stop = Math.max(window.lastIndexOf('. ', offset), window.lastIndexOf('\n', offset));
	if (stop >= 0 && stop < offset) {
		window = window.slice(stop + 1);
		offset -= stop + 1;
	}
	const close = window.slice(offset).search(/[.!?]\s|\n/);
	if (close >= 0) window = window.slice(0, offset + close);
	return tenseAt(findTenseCues(window), offset);
}

/** What a file's text tells as a whole. */
export interface FileDates {
	/** Full dates in order. */
	dates: readonly FullDate[];
	/** The latest of them that is told in the past tense. */
	latestTold: FullDate | null;
	/** The latest year named plainly, "in 2024". */
	latestYear: number | null;
}

/** Of dates in order, the latest that is told in the past tense. */
export function latestToldOf(dates: Iterable<FullDate>): FullDate | null {
	let latest: FullDate | null = null;
	for (const date of dates) if (date.tense === 'past' && (!latest || date.day > latest.day)) latest = date;
	return latest;
}

/** The latest year that a text names plainly, "in 2024". */
export function latestYearOf(text: string): number | null {
	let latest: number | null = null;
	for (const match of text.matchAll(PLAIN_YEAR)) latest = Math.max(latest ?? 0, Number(match[1]));
	return latest;
}

function findFullDates(text: string): FullDate[] {
	const dates: FullDate[] = [];
	for (const m of text.matchAll(FULL)) {
		const day =
			m[1] !== undefined
				? dayOf(Number(m[3]), monthOf(m[1]), Number(m[2]))
				: m[4] !== undefined
					? dayOf(Number(m[6]), monthOf(m[5]!), Number(m[4]))
					: dayOf(Number(m[7]), Number(m[8]), Number(m[9]));
		if (day === null) continue;
		dates.push({ day, at: m.index, end: m.index + m[0].length, tense: tenseOf(text, m.index) });
	}
	return dates;
}

let lastText = '';
let lastDates: FileDates = { dates: [], latestTold: null, latestYear: null };

/** Dates of a whole text. The last text's are kept, since each post of a newsletter asks for them. */
export function fileDatesOf(text: string): FileDates {
	if (text === lastText) return lastDates;
	const dates = findFullDates(text);
	lastText = text;
	lastDates = { dates, latestTold: latestToldOf(dates), latestYear: latestYearOf(text) };
	return lastDates;
}

/** Those between two offsets; found by halving, since a newsletter may have thousands of posts. */
export function* datesBetween(dates: readonly FullDate[], start: number, end: number): Generator<FullDate> {
	let low = 0;
	let high = dates.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (dates[middle]!.at < start) low = middle + 1;
		else high = middle;
	}
	for (let at = low; at < dates.length && dates[at]!.end <= end; at++) yield dates[at]!;
}
