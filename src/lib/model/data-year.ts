// Which year is the data's own?

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
