import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	anniversariesBetween,
	anniversaryIn,
	nextAnniversary,
	nextRoundAnniversary,
	rankYears,
} from '../../../src/lib/model/anniversary';
import { dayOf, formatDay, parseEdtf } from '../../../src/lib/model/edtf';

const day = (text: string): number => parseEdtf(text)!.dayStart;

describe('anniversaryIn', () => {
	test.each([
		{ id: 'a day', founded: '1949-10-02', year: 2024, n: 75, date: '2024-10-02' },
		{ id: 'the first', founded: '2023-03-26', year: 2024, n: 1, date: '2024-03-26' },
		{ id: 'a month stays a month', founded: '2005-12', year: 2025, n: 20, date: '2025-12' },
		{ id: 'a year stays a year', founded: '2008', year: 2023, n: 15, date: '2023' },
		{ id: 'a season stays a season', founded: '1972-21', year: 2022, n: 50, date: '2022-21' },
		{
			id: 'an interval keeps its length',
			founded: '1972-02-21/1972-02-28',
			year: 2022,
			n: 50,
			date: '2022-02-21/2022-02-28',
		},
		{
			id: 'an interval over New Year',
			founded: '1999-12-30/2000-01-02',
			year: 2009,
			n: 10,
			date: '2009-12-30/2010-01-02',
		},
		{ id: 'about stays about', founded: '1964~', year: 2024, n: 60, date: '2024~' },
		{ id: 'leap day in a common year', founded: '1972-02-29', year: 2023, n: 51, date: '2023-02-28' },
		{ id: 'leap day in a leap year', founded: '1972-02-29', year: 2024, n: 52, date: '2024-02-29' },
		{ id: 'leap day in 2100, a common year', founded: '2000-02-29', year: 2100, n: 100, date: '2100-02-28' },
		{ id: 'leap day about', founded: '1972-02-29~', year: 2023, n: 51, date: '2023-02-28~' },
		{ id: '28 February does not move', founded: '1971-02-28', year: 2024, n: 53, date: '2024-02-28' },
		{ id: 'day 29 of another month', founded: '1950-01-29', year: 2023, n: 73, date: '2023-01-29' },
	])('$id', ({ founded, year, n, date }) => {
		expect(anniversaryIn(founded, year)).toMatchObject({ n, date, span: parseEdtf(date) });
	});

	test.each([
		{ id: 'the founding itself', founded: '2024-01-24', year: 2024 },
		{ id: 'before the founding', founded: '2024-01-24', year: 2020 },
		{ id: 'past the last year', founded: '2024-01-24', year: 10_000 },
	])('none: $id', ({ founded, year }) => {
		expect(anniversaryIn(founded, year)).toBeNull();
	});

	it('throws on what is no date', () => {
		expect(() => anniversaryIn('1949-02-30', 2024)).toThrow('invalid founding date: 1949-02-30');
	});

	it('keeps day and month for every founding but a leap day', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: dayOf(1900, 1, 1)!, max: dayOf(2100, 12, 31)! }),
				fc.integer({ min: 1, max: 200 }),
				(founded, n) => {
					const text = formatDay(founded);
					const anniversary = anniversaryIn(text, Number(text.slice(0, 4)) + n)!;
					expect(anniversary.n).toBe(n);
					expect(anniversary.span.precision).toBe('day');
					if (!text.endsWith('02-29')) expect(anniversary.date.slice(4)).toBe(text.slice(4));
					else expect(anniversary.date.slice(4)).toMatch(/^-02-2[89]$/);
				},
			),
		);
	});
});

describe('rankYears', () => {
	test.each([
		[10, 'round'],
		[25, 'round'],
		[50, 'round'],
		[75, 'round'],
		[100, 'round'],
		[20, 'round'],
		[5, 'five'],
		[45, 'five'],
		[125, 'five'],
		[1, 'plain'],
		[33, 'plain'],
	])('%i is %s', (n, rank) => expect(rankYears(n)).toBe(rank));

	test.each([0, -5, 2.5, NaN])('throws on %d', (n) => {
		expect(() => rankYears(n)).toThrow(`invalid number of years: ${n}`);
	});
});

describe('next anniversaries', () => {
	test.each([
		{
			id: 'the day before',
			founded: '1949-10-02',
			today: '2024-10-01',
			next: '2024-10-02',
			round: '2024-10-02',
		},
		{
			id: 'the day itself',
			founded: '1949-10-02',
			today: '2024-10-02',
			next: '2024-10-02',
			round: '2024-10-02',
		},
		{
			id: 'the day after',
			founded: '1949-10-02',
			today: '2024-10-03',
			next: '2025-10-02',
			round: '2029-10-02',
		},
		{
			id: 'a month is on till its end',
			founded: '2005-12',
			today: '2025-12-31',
			next: '2025-12',
			round: '2025-12',
		},
		{ id: 'a month is over', founded: '2005-12', today: '2026-01-01', next: '2026-12', round: '2030-12' },
		{ id: 'a year is on till its end', founded: '2008', today: '2023-12-31', next: '2023', round: '2028' },
		{ id: 'a year is over', founded: '2008', today: '2024-01-01', next: '2024', round: '2028' },
		{
			id: 'a leap day on 28 February',
			founded: '1972-02-29',
			today: '2023-02-28',
			next: '2023-02-28',
			round: '2032-02-29',
		},
		{
			id: 'a leap day on 1 March',
			founded: '1972-02-29',
			today: '2023-03-01',
			next: '2024-02-29',
			round: '2032-02-29',
		},
		{
			id: 'a winter that runs into the next year',
			founded: '1990-24',
			today: '2000-02-10',
			next: '1999-24',
			round: '2000-24',
		},
		{
			id: 'the founding is still to come',
			founded: '2030-05-01',
			today: '2024-01-01',
			next: '2031-05-01',
			round: '2040-05-01',
		},
	])('$id', ({ founded, today, next, round }) => {
		expect(nextAnniversary(founded, day(today))?.date).toBe(next);
		expect(nextRoundAnniversary(founded, day(today))?.date).toBe(round);
	});

	it('lists a run of years without the founding', () => {
		expect(anniversariesBetween('2022-03-01', 2020, 2024).map(({ n, date }) => [n, date])).toEqual([
			[1, '2023-03-01'],
			[2, '2024-03-01'],
		]);
	});
});

describe('today in time zones', () => {
	const hour = 3_600_000;
	/** Calendar day that a clock `hours` ahead of UTC shows at an instant. */
	const dayAt = (instant: number, hours: number): number =>
		Math.floor((instant + hours * hour) / (24 * hour));
	const offsets = Array.from({ length: 26 }, (_, i) => i - 11);

	// 1 October 2024, 12:00 UTC: 2 October from UTC+12 on; the anniversary must never seem over.
	test.each(offsets)('at noon UTC the day before, UTC%i', (hours) => {
		const today = dayAt(Date.UTC(2024, 9, 1, 12), hours);
		expect(formatDay(today)).toBe(hours >= 12 ? '2024-10-02' : '2024-10-01');
		expect(nextAnniversary('1949-10-02', today)?.date).toBe('2024-10-02');
	});

	// 2 October 2024, 13:00 UTC: already 3 October from UTC+11 on; then the next one is a year off.
	test.each(offsets)('at 13:00 UTC on the day, UTC%i', (hours) => {
		const today = dayAt(Date.UTC(2024, 9, 2, 13), hours);
		const isOver = hours >= 11;
		expect(nextAnniversary('1949-10-02', today)?.date).toBe(isOver ? '2025-10-02' : '2024-10-02');
	});
});
