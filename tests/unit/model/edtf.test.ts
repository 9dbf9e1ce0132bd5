import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, describeEdtf, formatDay, parseEdtf, partsOf } from '../../../src/lib/model/edtf';

describe('parseEdtf', () => {
	it.each([
		['day', '2024-02-05', '2024-02-05', '2024-02-05', 'day', false],
		['leap day', '2024-02-29', '2024-02-29', '2024-02-29', 'day', false],
		['month', '2024-02', '2024-02-01', '2024-02-29', 'month', false],
		['year', '2023', '2023-01-01', '2023-12-31', 'year', false],
		['spring', '2023-21', '2023-03-01', '2023-05-31', 'season', false],
		['winter', '2023-24', '2023-12-01', '2024-02-29', 'season', false],
		['interval', '2024-01-18/2024-01-19', '2024-01-18', '2024-01-19', 'interval', false],
		['interval of months', '2024-01/2024-03', '2024-01-01', '2024-03-31', 'interval', false],
		['approximate year', '2024~', '2024-01-01', '2024-12-31', 'year', true],
	])('%s', (_, edtf, from, to, precision, approximate) => {
		const span = parseEdtf(edtf);
		expect(span && { ...span, dayStart: formatDay(span.dayStart), dayEnd: formatDay(span.dayEnd) }).toEqual({
			dayStart: from,
			dayEnd: to,
			precision,
			approximate,
		});
	});

	it.each([
		'',
		'24',
		'2024-13',
		'2023-02-29',
		'2024-1-1',
		'2024-01-01T00:00',
		'2024/2023',
		'2024/',
		'May 2024',
	])('refuses "%s"', (edtf) => expect(parseEdtf(edtf)).toBeNull());
});

describe('describeEdtf', () => {
	it.each([
		['2024-02-05', '5 Feb 2024'],
		['2024-02', 'Feb 2024'],
		['2024', '2024'],
		['2023-22', 'summer 2023'],
		['2024-05-05/2024-05-10', '5–10 May 2024'],
		['2024-04-29/2024-05-02', '29 Apr–2 May 2024'],
		['2023-12-30/2024-01-02', '30 Dec 2023–2 Jan 2024'],
		['2024-01/2024-03', 'Jan–Mar 2024'],
		['2024~', 'about 2024'],
		['no date', 'no date'],
	])('%s', (edtf, words) => expect(describeEdtf(edtf)).toBe(words));
});

describe('day numbers', () => {
	it('round trip through calendar parts', () => {
		fc.assert(
			fc.property(fc.integer({ min: -300_000, max: 1_000_000 }), (day) => {
				const { year, month, day: date } = partsOf(day);
				expect(dayOf(year, month, date)).toBe(day);
			}),
		);
	});
});
