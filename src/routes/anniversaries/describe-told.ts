// What do the articles tell of a year's anniversaries, and where can they not tell anything?
import type { CalendarEntry } from '$lib/charts/calendar/calendar-entry';
import { joinNames, countInWords } from '$lib/model/describe-anniversaries';

/** So many names are spelled out. */
const MOST_NAMES = 6;

/** `The articles name three: Norway, Portugal and Russia.` */
export function describeNamed(entries: readonly CalendarEntry[]): string {
	const names = entries
		.filter(({ marks }) => marks.some(({ kind }) => kind === 'claim'))
		.map(({ name }) => name)
		.sort();
	if (names.length === 0) return 'The articles name none of them.';
	const list = names.length > MOST_NAMES ? '' : `: ${joinNames(names)}`;
	return `The articles name ${countInWords(names.length)}${list}.`;
}

function count(number: number, one: string, many: string): string {
	return `${number === 0 ? 'none' : number} ${number === 1 ? one : many}`;
}

/** How many were marked and how many passed in silence, and for how many no article could tell. */
export function describeTold(year: number, entries: readonly CalendarEntry[]): string {
	const of = (marking: string) => entries.filter((entry) => entry.marking === marking).length;
	const unread = of('unread');
	if (entries.length === 0) return '';
	if (unread === entries.length)
		return `No article in the data appeared within 30 days of these anniversaries in ${year}, so none can be said to have passed in silence.`;
	const read = entries.length - unread;
	const parts = [
		`${count(of('contact'), 'was', 'were')} marked by a message, visit or meeting within 30 days`,
		`${count(of('claim'), 'is', 'are')} named in an article but not so marked`,
		`${count(of('silent'), 'passed', 'passed')} in silence`,
	];
	const rest =
		unread === 0
			? ''
			: ` For the other ${unread} no article appeared within 30 days, so their silence says nothing.`;
	return `Of the ${read} that articles cover, ${joinNames(parts)}.${rest}`;
}
