// What do the articles tell of a year's anniversaries, and where can they not tell anything?
import { anniversariesWords } from '$lib/messages/anniversaries-words';
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
	if (names.length === 0) return anniversariesWords().theArticlesNameNoneOf();
	const list = names.length > MOST_NAMES ? '' : `: ${joinNames(names)}`;
	return anniversariesWords().theArticlesName({ count: countInWords(names.length), list });
}

/** How many were marked and how many passed in silence, and for how many no article could tell. */
export function describeTold(year: number, entries: readonly CalendarEntry[]): string {
	const of = (marking: string) => entries.filter((entry) => entry.marking === marking).length;
	const unread = of('unread');
	if (entries.length === 0) return '';
	if (unread === entries.length) return anniversariesWords().noArticleInTheData({ year });
	const read = entries.length - unread;
	const parts = [
		anniversariesWords().wasWereMarkedByA({ count: of('contact') }),
		anniversariesWords().isAreNamedInAn({ count: of('claim') }),
		anniversariesWords().passedInSilence({ count: of('silent') }),
	];
	const rest = anniversariesWords().forTheUnreadNoArticle({ unread });
	return anniversariesWords().ofTheThatArticlesCover({ read, list: joinNames(parts), rest });
}
