import { describe, expect, it, test } from 'vitest';
import { findMarks, markingOf } from '../../../src/lib/model/anniversary-marks';
import { claimOf, day, eventOf, pairOf } from './made-up-pairs';

const pairs = [pairOf('AAA-CCC', '1974-01-10'), pairOf('BBB-CCC', '1974-02-28'), pairOf('CCC-DDD', '1974')];

describe('findMarks', () => {
	test.each([
		['30 days after', eventOf('2024-02-09', ['AAA', 'CCC']), [2024]],
		['31 days after', eventOf('2024-02-10', ['AAA', 'CCC']), []],
		['30 days before, in the year before', eventOf('2023-12-11', ['AAA', 'CCC']), [2024]],
		['31 days before', eventOf('2023-12-10', ['AAA', 'CCC']), []],
		['a month that may lie outside', eventOf('2024-02', ['AAA', 'CCC']), []],
		['a month inside', eventOf('2024-01', ['AAA', 'CCC']), [2024]],
		['planned', eventOf('2024-01-10', ['AAA', 'CCC'], { status: 'planned' }), []],
		['a call is no mark', eventOf('2024-01-10', ['AAA', 'CCC'], { type: 'call' }), []],
		['a message is', eventOf('2024-01-10', ['AAA', 'CCC'], { type: 'message' }), [2024]],
		['a third state does not hinder', eventOf('2024-01-10', ['AAA', 'BBB', 'CCC']), [2024]],
		['another pair', eventOf('2024-01-10', ['AAA', 'BBB']), []],
		['a founding known to the year has no day', eventOf('2024-01-10', ['CCC', 'DDD']), []],
	])('%s', (_, event, years) => {
		expect(findMarks(pairs, [event]).map(({ kind, year }) => (kind === 'contact' ? year : null))).toEqual(
			years,
		);
	});

	it('takes a claim in the year that it is about, whatever its date', () => {
		const marks = findMarks(pairs, [claimOf('2023-12-31', ['CCC', 'DDD'], 50, 1974)]);
		expect(marks).toMatchObject([{ a: 'CCC', b: 'DDD', year: 2024, kind: 'claim' }]);
	});

	it('passes over the birthday of a partnership', () => {
		const event = { ...claimOf('2024', ['AAA', 'CCC'], 10, 2014), anniversaryOf: 'made-up partnership' };
		expect(findMarks(pairs, [event])).toEqual([]);
	});
});

describe('markingOf', () => {
	const contact = findMarks(pairs, [eventOf('2024-01-09', ['AAA', 'CCC'])]);
	const claim = findMarks(pairs, [claimOf('2024', ['AAA', 'CCC'], 50, 1974)]);
	test.each([
		['a contact beats a claim', '2024-01-10', [...claim, ...contact], [], 'contact'],
		['a claim', '2024-01-10', claim, [], 'claim'],
		['silence where an article appeared', '2024-01-10', [], [day('2024-02-09')], 'silent'],
		['unread where none did', '2024-01-10', [], [day('2024-02-10')], 'unread'],
		['an anniversary without a day is never silent', '2024', [], [day('2024-02-10')], 'unread'],
	] as const)('%s', (_, date, marks, days, marking) => {
		expect(markingOf(date, marks, days)).toBe(marking);
	});

	it('throws on a date that is none', () => {
		expect(() => markingOf('soon', [], [])).toThrow('invalid date of an anniversary: soon');
	});
});
