import { csvParse, csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, writeCsv, writeEventsCsv } from '../../../src/lib/export/csv';
import { EVENT_TABLE } from '../../../src/lib/export/event-table';
import { eventRow } from './event-row';

describe('CSV', () => {
	it.each([
		['a formula', '=HYPERLINK("http://x.example","y")', `"'=HYPERLINK(""http://x.example"",""y"")"`],
		['a plus', '+1', "'+1"],
		['a minus', '-cmd', "'-cmd"],
		['an at sign', '@SUM(A1)', "'@SUM(A1)"],
		['a tab before a formula', '\t=1', `'\t=1`],
		['a blank before a formula', ' =1', `' =1`],
		['a mark of direction before a formula', '\u202e=1', `'\u202e=1`],
		['a zero-width mark before a formula', '\ufeff=1', `'\ufeff=1`],
		['a wide sign', '＝1', `'＝1`],
		['a comma', 'Oslo, Norway', '"Oslo, Norway"'],
		['a quote', 'the "line"', '"the ""line"""'],
		['a line break', 'a\nb', '"a\nb"'],
		['markup, which is text', '<script>alert(1)</script>', '<script>alert(1)</script>'],
		['right-to-left text', 'عمّان', 'عمّان'],
		['a sign inside', 'Years 1979=2024', 'Years 1979=2024'],
	])('writes %s', (_, cell, line) => expect(writeCsv(['c'], [[cell]])).toBe(`c\r\n${line}\r\n`));

	it('leaves numbers below zero alone, and nothing for null', () => {
		expect(writeCsv(['a', 'b', 'c'], [[-5, null, false]])).toBe('a,b,c\r\n-5,,false\r\n');
	});

	it('refuses rows of another width', () => {
		expect(() => writeCsv(['a', 'b'], [['x']])).toThrow('invalid number of cells: 1');
	});

	it('is read back unchanged by a strict parser', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), { maxLength: 6 }),
				(rows) => {
					const read = csvParseRows(writeCsv(['a', 'b'], rows));
					expect(read.slice(1)).toEqual(rows.map((row) => row.map(guardFormula)));
				},
			),
		);
	});

	it('never leaves a cell that begins like a formula', () => {
		const start = fc.constantFrom('=', '+', '-', '@', ' =', '\t', '\r', '\u200f@', '\u202e-');
		fc.assert(
			fc.property(start, fc.string(), (sign, rest) => {
				expect(guardFormula(sign + rest)).toMatch(/^'/);
			}),
		);
	});

	it('writes every column of an event, lists with semicolons', () => {
		const [row] = csvParse(writeEventsCsv([eventRow({ title: '=1+1' })]));
		expect(Object.keys(row ?? {})).toEqual(EVENT_TABLE.map(({ name }) => name));
		expect(row).toMatchObject({
			title: "'=1+1",
			countries: 'CHN;NOR',
			people: 'Wang Yi;Espen Barth Eide',
			date_first: '2024-02-05',
			mechanism: '',
		});
	});
});
