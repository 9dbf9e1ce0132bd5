import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import { writeCalendar, type CalendarOptions } from '../../../src/lib/export/ics';
import { parseEdtf } from '../../../src/lib/model/edtf';
import { nameOf } from '../../../src/lib/reference/country-of';
import { parseReference } from '../../../src/lib/reference/parse-reference';
import type { Reference } from '../../../src/lib/reference/reference';
import { loadTestReference } from '../../support/reference';
import { tablesWith } from '../../support/reference-tables';

const reference = loadTestReference();
const options: CalendarOptions = {
	today: parseEdtf('2024-03-01')!.dayStart,
	country: null,
	title: 'Anniversaries, all countries',
	nameOf: (code) => nameOf(reference, code),
	linkOf: (a, b) => `https://atlas.example/pair/${a}/${b}`,
};

function read(text: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
	return { calendar, events };
}

/** Sound tables with one more row of relations. */
function withRelation(text: string): Reference {
	return parseReference(tablesWith('relations.csv', 7, text)).reference;
}

describe('writeCalendar', () => {
	const file = writeCalendar(reference, options);
	const { calendar, events } = read(file.text);

	it('is read by an independent parser as a calendar of all-day entries', () => {
		expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
		expect(calendar.getFirstPropertyValue('prodid')).toContain('bilateral');
		expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Anniversaries, all countries');
		expect(events).toHaveLength(file.entries);
		expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
		expect(events.every((event) => !event.isRecurring())).toBe(true);
	});

	it('has CRLF lines of at most 75 octets', () => {
		const lines = file.text.split('\r\n');
		expect(lines.some((line) => line.includes('\n'))).toBe(false);
		expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
	});

	it('has the 75th with Russia on 2 October 2024', () => {
		const event = events.find(({ uid }) => uid === 'relations-CHN-RUS-2024@bilateral')!;
		expect(event.startDate.toString()).toBe('2024-10-02');
		expect(event.summary).toBe('China and Russia: 75 years of diplomatic relations');
		expect(event.description).toBe('Established on 2 October 1949 (two sources).');
		expect(event.component.getFirstPropertyValue('url')).toBe('https://atlas.example/pair/CHN/RUS');
		expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
	});

	it('runs from ten years before to ten after', () => {
		const years = new Set(events.map(({ startDate }) => startDate.year));
		expect([...years].sort()).toEqual(Array.from({ length: 21 }, (_, i) => 2014 + i));
	});

	it('has one entry a year for each of the 183 states from 2025 on', () => {
		expect(events.filter(({ startDate }) => startDate.year === 2030)).toHaveLength(183);
	});

	it('gives each entry an id of its own', () => {
		expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
	});

	it('keeps the ids on another day of building, and writes the same text for the same input', () => {
		const norway = { ...options, country: 'NOR' };
		const { text } = writeCalendar(reference, norway);
		const later = writeCalendar(reference, { ...norway, today: options.today + 100 });
		const idsOf = (calendarText: string) => read(calendarText).events.map(({ uid }) => uid);
		expect(idsOf(later.text)).toEqual(idsOf(text));
		expect(writeCalendar(reference, norway).text).toBe(text);
	});

	it('leaves out foundings without a day, counts them and says so', () => {
		expect(file.withoutDay).toBe(3);
		expect(file.text).toContain('3 foundings are known to the month or year only');
		expect(events.some(({ uid }) => uid.startsWith('partnership'))).toBe(false);
	});

	it('leaves out the years of a break and tells the break afterwards', () => {
		const nauru = events.filter(({ uid }) => uid.startsWith('relations-CHN-NRU'));
		expect(nauru[0]?.startDate.year).toBe(2024);
		expect(nauru[0]?.summary).toBe('China and Nauru: 22 years of diplomatic relations');
		expect(nauru[0]?.description).toContain('Interrupted from May 2005 to 24 January 2024.');
		expect(events.some(({ uid }) => uid.startsWith('relations-BLZ-CHN'))).toBe(false);
		expect(file.interrupted).toBeGreaterThan(63);
	});

	it('writes one country alone', () => {
		const norway = read(writeCalendar(reference, { ...options, country: 'NOR' }).text);
		expect(norway.events.map(({ uid }) => uid)).toEqual(
			Array.from({ length: 21 }, (_, i) => `relations-CHN-NOR-${2014 + i}@bilateral`),
		);
	});

	it('is a valid empty calendar for a country without a founding', () => {
		const empty = writeCalendar(reference, { ...options, country: 'BTN' });
		expect(empty).toMatchObject({ entries: 0, withoutDay: 0, interrupted: 0 });
		expect(read(empty.text).events).toEqual([]);
	});
});

describe('writeCalendar of odd rows', () => {
	test.each([
		{ id: 'a leap day', row: 'CHN,USA,established,1972-02-29,,day,test,,', year: 2023, day: '2023-02-28' },
		{
			id: 'a leap day in a leap year',
			row: 'CHN,USA,established,1972-02-29,,day,test,,',
			year: 2024,
			day: '2024-02-29',
		},
		{
			id: 'a partnership with a day',
			row: 'NOR,USA,partnership,2010-05-04,,day,test,made-up partnership,',
			year: 2020,
			day: '2020-05-04',
		},
	])('$id', ({ row, year, day }) => {
		const { events } = read(writeCalendar(withRelation(row), { ...options, country: 'USA' }).text);
		const ofYear = events.filter(({ startDate }) => startDate.year === year);
		expect(ofYear.map(({ startDate }) => startDate.toString())).toEqual([day]);
	});

	test('a year-only founding gives no entry', () => {
		const file = writeCalendar(withRelation('NOR,USA,established,1905,,year,test,,'), {
			...options,
			country: 'USA',
		});
		expect(file).toMatchObject({ entries: 0, withoutDay: 1 });
	});

	test('without an address there is no link; commas and semicolons in names survive', () => {
		const file = writeCalendar(withRelation('NOR,USA,established,1905-11-11,,day,test,,'), {
			...options,
			country: 'USA',
			nameOf: (code) => `${code}, the; one`,
			linkOf: () => null,
		});
		const [event] = read(file.text).events;
		expect(event?.summary).toContain('NOR, the; one and USA, the; one');
		expect(event?.component.getFirstPropertyValue('url')).toBeNull();
	});
});
