import { describe, expect, it } from 'vitest';
import { arrangeRows, flattenGroups, LIST_SORTS } from '../../../src/lib/ui/list-arrangement';
import { orderRows } from '../../../src/lib/ui/list-groups';
import type { EventRow } from '../../../src/lib/model/event-row';
import { parseEdtf } from '../../../src/lib/model/edtf';

function row(id: string, date: string, title: string, sources: number): EventRow {
	const span = parseEdtf(date)!;
	return {
		id,
		title,
		date,
		dayStart: span.dayStart,
		dayEnd: span.dayEnd,
		precision: span.precision,
		approximate: span.approximate,
		sources,
		type: 'call',
		status: 'occurred',
		channel: 'state',
		countries: ['CHN', 'NOR'],
		organisations: [],
		actors: [],
		venuePlace: null,
	} as unknown as EventRow;
}

const ROWS = [
	row('a', '2024-02-05', 'Visit', 1),
	row('b', '2024-01', 'Agreement', 3),
	row('c', '2024', 'Call', 2),
	row('d', '2024-02-18', 'Call', 1),
];
const idsOf = (sort: (typeof LIST_SORTS)[number]) =>
	arrangeRows(ROWS, sort).flatMap((group) => group.rows.map(({ id }) => id));

describe('arrangeRows', () => {
	it.each([
		['newest', ['d', 'a', 'b', 'c']],
		['oldest', ['c', 'b', 'a', 'd']],
		['title', ['b', 'c', 'd', 'a']],
		['articles', ['b', 'c', 'd', 'a']],
	] as const)('%s', (sort, expected) => {
		expect(idsOf(sort)).toEqual(expected);
	});

	it('has headings only by date, and the newest order is that of the entry panel', () => {
		expect(arrangeRows(ROWS, 'title').map(({ label }) => label)).toEqual(['']);
		expect(arrangeRows(ROWS, 'oldest').every(({ label }) => label !== '')).toBe(true);
		expect(idsOf('newest')).toEqual(orderRows(ROWS).map(({ id }) => id));
		expect(arrangeRows([], 'title')).toEqual([]);
	});

	it('leaves the rows that it was given as they were', () => {
		const before = ROWS.map(({ id }) => id);
		for (const sort of LIST_SORTS) arrangeRows(ROWS, sort);
		expect(ROWS.map(({ id }) => id)).toEqual(before);
	});
});

it('flattens groups with rows numbered from 0 under their headings', () => {
	const items = flattenGroups(arrangeRows(ROWS, 'newest'));
	expect(items.filter((item) => item.kind === 'row').map((item) => item.index)).toEqual([0, 1, 2, 3]);
	expect(items[0]).toMatchObject({ kind: 'heading', label: 'February 2024', count: 2 });
	expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
});
