// Into which periods are the entries of a large pair cut, so that a reader of one downloads little?
import { formatDay, type DayUtc } from './edtf';
import { MOST_PART_ENTRIES } from './page-parts';

/** Entries that begin in a year (`2024`) or month (`2024-03`), or of whose year no month is told (`2024-XX`). */
export interface Period<Entry> {
	/** EDTF. */
	name: string;
	entries: Entry[];
}

/** First and last day that an entry's date can mean. */
type Dated = { dayStart: DayUtc; dayEnd: DayUtc };

/** A date of more days than this is told of no month. */
const LONGEST_MONTH = 31;

const yearOf = ({ dayStart }: Dated) => formatDay(dayStart).slice(0, -'-mm-dd'.length);
const monthOf = (entry: Dated) =>
	entry.dayEnd - entry.dayStart >= LONGEST_MONTH
		? `${yearOf(entry)}-XX`
		: formatDay(entry.dayStart).slice(0, -'-dd'.length);

function group<Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string): Period<Entry>[] {
	const periods = new Map<string, Entry[]>();
	for (const entry of entries) {
		const name = nameOf(entry);
		const own = periods.get(name);
		if (own) own.push(entry);
		else periods.set(name, [entry]);
	}
	return [...periods].map(([name, own]) => ({ name, entries: own }));
}

/**
 * Years with entries, and the months of those with more than {@link MOST_PART_ENTRIES}; `entries` are by date. None
 * where all entries together are not more.
 */
export function cutPeriods<Entry extends Dated>(entries: readonly Entry[]): Period<Entry>[] {
	if (entries.length <= MOST_PART_ENTRIES) return [];
	return group(entries, yearOf).flatMap((year) =>
		year.entries.length > MOST_PART_ENTRIES ? group(year.entries, monthOf) : [year],
	);
}

/** Name of the part of a period: `CHN-NOR.2024`. */
export function periodName(pair: string, period: string): string {
	return `${pair}.${period}`;
}

/** Pair and period of a part's name. */
export function readPeriodName(name: string): { pair: string; period: string | null } {
	const [pair = '', period] = name.split('.');
	return { pair, period: period ?? null };
}
