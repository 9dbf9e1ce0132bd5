// Do entries stand under the right month, newest first?
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '$lib/model/edtf';
import type { EventRow } from '$lib/model/event-row';
import { dateInGroup, groupByMonth } from '$lib/ui/list-groups';

function row(id: string, date: string): EventRow {
	const span = parseEdtf(date)!;
	return {
		id,
		date,
		...span,
		type: 'meeting',
		status: 'occurred',
		channel: 'state',
		basis: 'explicit',
		title: `Meeting ${id}`,
		countries: ['CHN', 'NOR'],
		organisations: [],
		actors: [],
		venuePlace: null,
		venueCountry: null,
		mechanism: null,
		round: null,
		tone: null,
		anniversaryN: null,
		anniversaryOf: null,
		anniversaryYear: null,
		sources: 1,
	};
}

describe('groupByMonth', () => {
	it('puts newer months first, days before what is less exact, and a bare year after its months', () => {
		const rows = ['2024', '2024-01-12', '2024-02', '2024-02-05', '2024-02-18', '2023-12-30/2024-01-02'].map(
			(date, index) => row(`e${index}`, date),
		);
		const groups = groupByMonth(rows).map(({ label, rows }) => [label, rows.map(({ date }) => date)]);
		expect(groups).toEqual([
			['February 2024', ['2024-02-18', '2024-02-05', '2024-02']],
			['January 2024', ['2024-01-12']],
			['2024, month not told', ['2024']],
			['December 2023', ['2023-12-30/2024-01-02']],
		]);
	});

	it('gives no group for no rows', () => {
		expect(groupByMonth([])).toEqual([]);
	});
});

describe('dateInGroup', () => {
	it.each([
		['2024-02-05', '5 Feb'],
		['2024-02', 'Feb'],
		['2024', '2024'],
		['2024~', 'about 2024'],
		['2024-01-18/2024-01-19', '18–19 Jan'],
		['2023-12-30/2024-01-02', '30 Dec–2 Jan'],
		['2023-05/2024-07', 'May 2023–Jul'],
	])('%s', (date, text) => {
		expect(dateInGroup(row('e', date))).toBe(text);
	});
});
