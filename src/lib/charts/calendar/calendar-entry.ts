// What stands in one line of the calendar of anniversaries?
import { words } from '../../messages/words';
import type { AnniversaryRank } from '../../model/anniversary';
import type { AnniversaryMark, Marking } from '../../model/anniversary-marks';
import { describeEdtf } from '../../model/edtf';
import type { PairFacts } from '../../model/pair-facts';

/** One anniversary, ready to print. */
export interface CalendarEntry {
	/** The pair's codes. */
	id: string;
	pair: PairFacts;
	/** Name of the counterpart, or of both states. */
	name: string;
	/** Page of the pair. */
	href: string;
	n: number;
	rank: AnniversaryRank;
	/** EDTF of the anniversary. */
	date: string;
	/** From 1; null where not known. */
	month: number | null;
	day: number | null;
	marking: Marking;
	marks: AnniversaryMark[];
	/** `interrupted 1966–1972`, or empty. */
	breaks: string;
}

/** A month of the calendar: its entries, and the day of the reader's today where it falls in it. */
export interface CalendarLine {
	/** Day of the month that is printed before the entry; null where the line above has the same. */
	day: number | null;
	entry: CalendarEntry | null;
	isToday: boolean;
}

/** Lines of one month; today gets a line of its own where no entry falls on it. */
export function listLines(entries: readonly CalendarEntry[], today: number | null): CalendarLine[] {
	const lines = entries.map((entry, index): CalendarLine => {
		const isNewDay = index === 0 || entries[index - 1]!.day !== entry.day;
		return { day: isNewDay ? entry.day : null, entry, isToday: entry.day !== null && entry.day === today };
	});
	if (today === null || lines.some(({ isToday }) => isToday)) return lines;
	const after = lines.findIndex(({ entry }) => (entry?.day ?? 99) > today);
	lines.splice(after < 0 ? lines.length : after, 0, { day: today, entry: null, isToday: true });
	return lines;
}

/** What is told near an anniversary, as words: `Meeting of …, 5 Oct 2024`. */
export function describeMark({ event, kind }: AnniversaryMark): string {
	return kind === 'claim' ? words().namedInAnArticle() : `${event.title}, ${describeEdtf(event.date)}`;
}

/** What each marking is called. */
export const MARKING_WORDS: Record<Marking, string> = {
	get contact() {
		return words().markedByAContact();
	},
	get claim() {
		return words().namedInAnArticle();
	},
	get silent() {
		return words().passedInSilence();
	},
	get unread() {
		return words().noArticleCoversIt();
	},
};
