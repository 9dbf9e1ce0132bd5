import { describe, expect, test } from 'vitest';
import { figurePair } from '../../../../src/lib/model/pair-figures';
import { describeLead, figuresOf, titleTimeline } from '../../../../src/routes/pair/describe-pair';
import { claimOf, day, eventOf } from '../../model/made-up-pairs';

const dataEnd = day('2024-12-31');
const named = [claimOf('2019', ['AAA', 'CCC'], 70, 1949)];
const subject = (period: string | null, events = named) => ({
	facts: null,
	without: null,
	figures: figurePair(events, dataEnd),
	span: null,
	dataEnd,
	period,
});

describe('a page without a contact says of what time', () => {
	test.each([
		['all', null, named, 'in the data tell of no contact, but name an anniversary.', 'Contacts in the data'],
		['a year', '2019', named, 'tell of no contact in 2019, but name an anniversary.', 'Contacts in 2019'],
		['a month', '2019-03', named, 'tell of no contact in March 2019, but', 'Contacts in March 2019'],
		[
			'no month',
			'2019-XX',
			named,
			'no contact in 2019, month not told, but',
			'Contacts in 2019, month not told',
		],
		['nothing at all', '2019', [], 'tell of no contact in 2019.', 'Contacts in 2019'],
	])('%s', (_, period, events, lead, figure) => {
		expect(describeLead(subject(period, events))).toContain(lead);
		expect(figuresOf(subject(period, events), dataEnd + 1, true).map(({ name }) => name)).toContain(figure);
		expect(titleTimeline(subject(period, events))).toBe('No contacts told');
	});
});

describe('the longest gap', () => {
	const call = (date: string) => eventOf(date, ['AAA', 'CCC']);
	test.each([
		['a year is told of alone', [call('2019'), call('2019-02-03'), call('2019-11-05')]],
		['all on one day', [call('2019-02-03'), call('2019-02-03')]],
		['one contact', [call('2019-02-03')]],
	])('is none where no stretch is certainly empty: %s', (_, events) => {
		const gap = figuresOf(subject('2019', events), dataEnd + 1, true).at(-1);
		expect(gap).toMatchObject({
			name: 'Longest gap between contacts told',
			value: 'none',
			note: 'no stretch between two contacts that took place is certainly empty',
		});
	});
});
