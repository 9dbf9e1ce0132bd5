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

let lastText = '';
let lastDates: readonly FullDate[] = [];

/** Full dates of a text in order. The last text's are kept, since each post of a newsletter asks for them. */
export function fullDatesOf(text: string): readonly FullDate[] {
	if (text === lastText) return lastDates;
	const dates: FullDate[] = [];
	FULL.lastIndex = 0;
	for (let m = FULL.exec(text); m; m = FULL.exec(text)) {
		const day =
			m[1] !== undefined
				? dayOf(Number(m[3]), monthOf(m[1]), Number(m[2]))
				: m[4] !== undefined
					? dayOf(Number(m[6]), monthOf(m[5]!), Number(m[4]))
					: dayOf(Number(m[7]), Number(m[8]), Number(m[9]));
		if (day === null) continue;
		dates.push({ day, at: m.index, end: m.index + m[0].length, tense: tenseOf(text, m.index) });
	}
	lastText = text;
	lastDates = dates;
	return dates;
}
