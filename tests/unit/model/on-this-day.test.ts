import { expect, test } from 'vitest';
import { listOnDay } from '../../../src/lib/model/on-this-day';
import { claimOf, eventOf, pairOf } from './made-up-pairs';

const pairs = [
	pairOf('AAA-CCC', '1972-02-29'),
	pairOf('BBB-CCC', '1964-02-29', [{ from: '1970-03-01', to: '1980-02-29' }]),
	pairOf('CCC-DDD', '1950-02'),
];
const events = [
	eventOf('2024-02-29', ['AAA', 'CCC']),
	eventOf('2020-02-29', ['BBB', 'CCC']),
	eventOf('2024-02', ['AAA', 'CCC']),
	eventOf('2024-02-28/2024-02-29', ['AAA', 'CCC']),
	claimOf('2024-02-29', ['AAA', 'CCC'], 52, 1972),
];

test('a day has its foundings, turns and contacts by year; what is known less exactly belongs to none', () => {
	const on = listOnDay(pairs, events, { month: 2, day: 29 });
	expect(on.foundings.map(({ a }) => a)).toEqual(['BBB', 'AAA']);
	expect(on.turns).toEqual([{ a: 'BBB', b: 'CCC', date: '1980-02-29', kind: 'resumed' }]);
	expect(on.contacts.map(({ date }) => date)).toEqual(['2020-02-29', '2024-02-29']);
});

test('a break stands on its own day', () => {
	expect(listOnDay(pairs, events, { month: 3, day: 1 })).toEqual({
		foundings: [],
		turns: [{ a: 'BBB', b: 'CCC', date: '1970-03-01', kind: 'broken' }],
		contacts: [],
	});
});
