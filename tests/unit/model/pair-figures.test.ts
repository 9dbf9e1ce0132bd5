import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/model/edtf';
import { figurePair, monthsBetween, nextOf } from '../../../src/lib/model/pair-figures';
import { makeRow } from '../../support/event-rows';

const day = (edtf: string) => parseEdtf(edtf)!.dayStart;
const end = day('2026-01-07');

describe('monthsBetween', () => {
	it.each([
		['2024-02-29', '2026-01-07', 22],
		['2024-02-05', '2024-03-04', 0],
		['2024-02-05', '2024-03-05', 1],
		['2017-12-05', '2024-02-01', 73],
		['2024-03-05', '2024-02-05', 0],
	])('%s to %s is %i', (from, to, months) => expect(monthsBetween(day(from), day(to))).toBe(months));
});

describe('figurePair', () => {
	const events = [
		makeRow({ id: 'a', date: '2017-12-05' }),
		makeRow({ id: 'b', date: '2024', type: 'anniversary', anniversaryN: 70 }),
		makeRow({ id: 'c', date: '2024-02', type: 'visit' }),
		makeRow({ id: 'd', date: '2024-02', channel: 'party' }),
		makeRow({ id: 'e', date: '2024-05', status: 'planned' }),
	];

	it('counts contacts apart from anniversaries, by channel and status', () => {
		expect(figurePair(events, end)).toMatchObject({
			entries: 5,
			contacts: 4,
			anniversaries: 1,
			planned: 1,
			byChannel: { state: 3, party: 1, people: 0 },
			form: { type: 'meeting', count: 3 },
		});
	});

	it('measures the last contact and the longest gap by those that took place', () => {
		const { last, silence } = figurePair(events, end);
		expect(last).toEqual({ id: 'd', date: '2024-02', monthsBeforeEnd: 22 });
		expect(silence).toEqual({ from: '2017-12-05', to: '2024-02', months: 73 });
	});

	it('counts no gap inside a date known to the year', () => {
		const loose = [makeRow({ date: '2020' }), makeRow({ id: 'x', date: '2020-06' })];
		expect(figurePair(loose, end).silence).toBeNull();
	});

	it('has nothing to tell of a pair without entries', () => {
		expect(figurePair([], end)).toMatchObject({ contacts: 0, last: null, form: null, silence: null });
	});
});

describe('nextOf', () => {
	it('finds the next anniversary and the next round one', () => {
		const { next, round } = nextOf({ established: '1954-10-05' }, end);
		expect(next).toMatchObject({ n: 72, date: '2026-10-05' });
		expect(round).toMatchObject({ n: 75 });
	});
});
