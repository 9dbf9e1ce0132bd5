import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../src/lib/model/edtf';
import {
	relationsAnniversaryIn,
	standOn,
	type RelationsHistory,
} from '../../../src/lib/model/relations-history';

const kiribati: RelationsHistory = {
	established: '1980-06-25',
	interruptions: [{ from: '2003-11-29', to: '2019-09-27' }],
};
const liberia: RelationsHistory = {
	established: '1977-02-17',
	interruptions: [
		{ from: '1989-10-10', to: '1993-08-10' },
		{ from: '1997-09-09', to: '2003-10-11' },
	],
};
const belize: RelationsHistory = {
	established: '1987-02-06',
	interruptions: [{ from: '1989-10-23', to: null }],
};
const indonesia: RelationsHistory = {
	established: '1950-04-13',
	interruptions: [{ from: '1967', to: '1990-08-08' }],
};

describe('relationsAnniversaryIn', () => {
	test.each([
		{ id: 'before the break', history: kiribati, year: 2003, n: 23, breaks: 0, isInterrupted: false },
		{ id: 'within the break', history: kiribati, year: 2004, n: 24, breaks: 1, isInterrupted: true },
		{ id: 'the last within the break', history: kiribati, year: 2019, n: 39, breaks: 1, isInterrupted: true },
		{
			id: 'counted on after the break',
			history: kiribati,
			year: 2020,
			n: 40,
			breaks: 1,
			isInterrupted: false,
		},
		{ id: 'between two breaks', history: liberia, year: 1995, n: 18, breaks: 1, isInterrupted: false },
		{ id: 'after two breaks', history: liberia, year: 2027, n: 50, breaks: 2, isInterrupted: false },
		{ id: 'never resumed', history: belize, year: 2024, n: 37, breaks: 1, isInterrupted: true },
		{
			id: 'in the year of a break without a day: not certain',
			history: indonesia,
			year: 1967,
			n: 17,
			breaks: 1,
			isInterrupted: false,
		},
		{ id: 'a year later: certain', history: indonesia, year: 1968, n: 18, breaks: 1, isInterrupted: true },
	])('$id', ({ history, year, n, breaks, isInterrupted }) => {
		const anniversary = relationsAnniversaryIn(history, year)!;
		expect(anniversary).toMatchObject({ n, isInterrupted });
		expect(anniversary.interruptions).toEqual(history.interruptions.slice(0, breaks));
	});

	test('none in the founding year', () => {
		expect(relationsAnniversaryIn(kiribati, 1980)).toBeNull();
	});

	test('a year-only founding has a year, no day', () => {
		const anniversary = relationsAnniversaryIn({ established: '1955', interruptions: [] }, 2025);
		expect(anniversary).toMatchObject({ n: 70, date: '2025', span: { precision: 'year' } });
	});
});

describe('standOn', () => {
	test.each([
		{ id: 'the day before the founding', history: kiribati, day: '1980-06-24', stands: false },
		{ id: 'the founding day', history: kiribati, day: '1980-06-25', stands: true },
		{ id: 'the day before the break', history: kiribati, day: '2003-11-28', stands: true },
		{ id: 'the day of the break', history: kiribati, day: '2003-11-29', stands: false },
		{ id: 'the day of the resumption', history: kiribati, day: '2019-09-27', stands: true },
		{ id: 'between two breaks', history: liberia, day: '1995-01-01', stands: true },
		{ id: 'never resumed', history: belize, day: '2026-01-01', stands: false },
		{
			id: 'a break known to the year counts from 1 January',
			history: indonesia,
			day: '1967-01-01',
			stands: false,
		},
	])('$id', ({ history, day, stands }) => {
		expect(standOn(history, parseEdtf(day)!.dayStart)).toBe(stands);
	});
});
