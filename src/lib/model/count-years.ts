// How many contacts has each year by channel, and in which years did no article tell of any?
import { partsOf } from './edtf';
import type { EventRow } from './event-row';
import type { Channel } from './vocabulary';

/** Contacts whose date begins in a year. */
export interface YearCount extends Record<Channel, number> {
	year: number;
}

/** One row for every year from the first contact to the last, without marked anniversaries. */
export function countYears(events: readonly EventRow[]): YearCount[] {
	const rows = new Map<number, YearCount>();
	for (const { type, channel, dayStart } of events) {
		if (type === 'anniversary') continue;
		const { year } = partsOf(dayStart);
		const row = rows.get(year) ?? { year, state: 0, party: 0, people: 0 };
		row[channel]++;
		rows.set(year, row);
	}
	const years = [...rows.keys()];
	if (years.length === 0) return [];
	const first = Math.min(...years);
	const all = Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
	return all.map((year) => rows.get(year) ?? { year, state: 0, party: 0, people: 0 });
}
