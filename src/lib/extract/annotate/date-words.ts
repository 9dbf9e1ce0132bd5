// How are months, weekdays, years and parts of a month written?

/** January first. */
export const MONTH_NAMES = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];
/** Sunday first. */
export const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** One first. */
export const NUMBER_WORDS: readonly string[] =
	'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');

/** Full name, capitals, or three letters ("Sept" too) with or without a point; one group. */
export const MONTH = `(${MONTH_NAMES.map((name) => {
	const short = name.slice(0, 3);
	if (name === short) return `${name}|${name.toUpperCase()}`;
	const forms = [name, name.toUpperCase(), name === 'September' ? 'Sept?\\.?' : `${short}\\.?`];
	return forms.join('|');
}).join('|')})(?![\\p{L}\\p{M}])`;

/** Names of months that are also words or persons' names only where nothing else tells. */
export const FIRM_MONTH = `(${MONTH_NAMES.filter((name) => name !== 'May' && name !== 'March').join('|')})(?![\\p{L}\\p{M}])`;

export const WEEKDAY = `(${WEEKDAY_NAMES.join('|')})(?![\\p{L}\\p{M}])`;

/** A day of a month with or without its ordinal ending; one group. */
export const DAY = '([0-3]?\\d)(?:st|nd|rd|th)?(?![\\p{L}\\d]|[.,:]\\d|%)';
/** Four digits that stand for a year; one group. */
export const YEAR = '(1[5-9]\\d\\d|20\\d\\d)(?![\\p{L}\\d]|[.,:]\\d|-\\d|%)';
/** What stands between the ends of a span. */
export const SPAN = '\\s?(?:[-–—]|to|through|until|till)\\s?';
/** "early", "in mid-", "at the end of": the month keeps its own precision. */
export const PART =
	'(?:early|mid|late|the (?:beginning|start|middle|end) of|(?:beginning|end) of|the (?:first|second) half of)';

/** Count in figures or words up to fifteen; one group. */
export const COUNT = `(\\d{1,3}|an?|${NUMBER_WORDS.join('|')}|couple of)`;

/** Month from 1 of its name in any form that {@link MONTH} matches. */
export function monthOf(name: string): number {
	const key = name.slice(0, 3).toLowerCase();
	return MONTH_NAMES.findIndex((month) => month.slice(0, 3).toLowerCase() === key) + 1;
}

/** Weekday of its name: Sunday is 0. */
export function weekdayOf(name: string): number {
	return WEEKDAY_NAMES.indexOf(name);
}

/** Number of a count in figures or words; null for none. */
export function countOf(word: string): number | null {
	const lower = word.toLowerCase();
	if (/^\d+$/.test(lower)) return Number(lower);
	if (lower === 'a' || lower === 'an') return 1;
	if (lower === 'couple of') return 2;
	const index = NUMBER_WORDS.indexOf(lower);
	return index < 0 ? null : index + 1;
}

/** A sticky pattern from a source. */
export function sticky(source: string): RegExp {
	return new RegExp(source, 'uy');
}
