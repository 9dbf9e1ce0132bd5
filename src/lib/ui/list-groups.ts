// Under which heading does an entry stand in a list that runs by date, newest first?
import { uiWords } from '../messages/ui-words';
import { describeEdtf, partsOf } from '../model/edtf';
import type { EventRow } from '../model/event-row';

/** Entries of one month, or of a year whose month is not told. */
export interface ListGroup {
	/** `2024-02` or `2024`. */
	key: string;
	label: string;
	rows: EventRow[];
}

/** Longer intervals run over years rather than months. */
const LONGEST_OF_MONTHS_DAYS = 300;

/** The month in which a date begins, or its year where no month is told. */
function groupKey(row: EventRow): string {
	const { year, month } = partsOf(row.dayStart);
	const isWide = row.precision === 'year' || row.dayEnd - row.dayStart > LONGEST_OF_MONTHS_DAYS;
	return isWide ? `${year}` : `${year}-${String(month).padStart(2, '0')}`;
}

/** Newest month first; a year whose months are not told stands after that year's months. */
function compareKeys(a: string, b: string): number {
	const byYear = b.slice(0, 4).localeCompare(a.slice(0, 4), 'en');
	return byYear || b.length - a.length || (a < b ? 1 : a > b ? -1 : 0);
}

/** Within a month: days first, newest first; then what is less exact. */
function compareRows(a: EventRow, b: EventRow): number {
	const exactA = a.precision === 'day' || a.precision === 'interval';
	const exactB = b.precision === 'day' || b.precision === 'interval';
	return (
		Number(exactB) - Number(exactA) ||
		b.dayEnd - a.dayEnd ||
		b.dayStart - a.dayStart ||
		(a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1)
	);
}

/** Groups entries by month, newest first. */
export function groupByMonth(rows: readonly EventRow[]): ListGroup[] {
	const groups = new Map<string, EventRow[]>();
	for (const row of rows) {
		const key = groupKey(row);
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return [...groups.entries()]
		.sort(([a], [b]) => compareKeys(a, b))
		.map(([key, members]) => ({
			key,
			label: key.length === 4 ? uiWords().monthNotTold({ key }) : describeEdtf(key, 'long'),
			rows: members.sort(compareRows),
		}));
}

/** Entries in the order in which the list shows them. */
export function orderRows(rows: readonly EventRow[]): EventRow[] {
	return groupByMonth(rows).flatMap((group) => group.rows);
}

const DAYS_OF_YEAR = 365;

/** A row's date under its group's heading: without the year that the heading tells, and a few days past its end without the next. */
export function dateInGroup(row: EventRow): string {
	const text = describeEdtf(row.date);
	if (row.precision === 'year') return text;
	const isShort = row.dayEnd - row.dayStart < DAYS_OF_YEAR;
	return text.replace(isShort ? / \d{4}/g : / \d{4}$/, '');
}

/** Is the date less exact than a day? Then it is set in italics. */
export function isInexact(row: EventRow): boolean {
	return row.precision !== 'day' || row.approximate;
}
