// Which year is the data's own, and which day is it where they are read?

/** A year counts where it has at least this share of the busiest year's contacts: one stray date does not decide. */
const LEAST_SHARE = 0.1;

/**
 * The latest year that holds a fair share of the contacts, or null without any.
 * @param years the year of each contact, in any order
 */
export function findDataYear(years: readonly number[]): number | null {
	const counts = new Map<number, number>();
	for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
	const most = Math.max(0, ...counts.values());
	const fair = [...counts].filter(([, count]) => count >= most * LEAST_SHARE).map(([year]) => year);
	return fair.length === 0 ? null : Math.max(...fair);
}

/** Day number of the calendar day that a clock shows where its reader is. */
export function dayOnClock(now: Date): number {
	return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
}

/**
 * The same, or null where the clock is wrong for certain: nobody reads an article before the day on which it appeared.
 * @param dataEnd the day of the newest article
 */
export function dayOfReading(now: Date, dataEnd: number): number | null {
	const day = dayOnClock(now);
	// An article of today may appear tomorrow by the date of the place where it is written.
	return day < dataEnd - 1 ? null : day;
}
