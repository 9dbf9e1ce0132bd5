// Does the headline say what is shown, in good grammar?
import { describe, expect, it } from 'vitest';
import { describePeriod, describeTally, describeView, type Tally } from '$lib/model/headline';
import { DEFAULT_VIEW, type View } from '$lib/model/view';

const NAMES: Record<string, string> = { CHN: 'China', NOR: 'Norway', FRA: 'France' };
const nameOf = (code: string) => NAMES[code] ?? code;

function tally(over: Partial<Tally> = {}): Tally {
	return {
		entries: 7,
		contacts: 7,
		occurred: 7,
		planned: 0,
		cancelled: 0,
		anniversaries: 0,
		inexact: 0,
		crossing: 0,
		partners: ['NOR'],
		extent: { from: '2024-01', to: '2024-02' },
		...over,
	};
}

const none = tally({ entries: 0, contacts: 0, occurred: 0, partners: [], extent: null });
const pair = { country: 'CHN', with: 'NOR' };

const HEADLINES: [id: string, view: Partial<View>, tally: Tally, line: string][] = [
	['pair', pair, tally(), 'China and Norway: 7 contacts, January–February 2024'],
	[
		'one',
		pair,
		tally({ entries: 1, contacts: 1, occurred: 1 }),
		'China and Norway: 1 contact, January–February 2024',
	],
	['none', pair, none, 'China and Norway: no contacts told'],
	[
		'none in a period',
		{ ...pair, from: '2023', to: '2023' },
		none,
		'China and Norway: no contacts told, 2023',
	],
	[
		'one country, several partners',
		{ country: 'CHN' },
		tally({ partners: ['FRA', 'NOR'] }),
		'China: 7 contacts with 2 countries, January–February 2024',
	],
	[
		'one country, one partner',
		{ country: 'CHN' },
		tally(),
		'China: 7 contacts with Norway, January–February 2024',
	],
	[
		'one country, organisations only',
		{ country: 'CHN' },
		tally({ partners: [] }),
		'China: 7 contacts, January–February 2024',
	],
	[
		'all',
		{},
		tally({ partners: ['CHN', 'FRA', 'NOR'] }),
		'7 contacts between 3 countries, January–February 2024',
	],
	['all, none', {}, none, 'No contacts told'],
	[
		'planned only',
		pair,
		tally({ occurred: 0, planned: 7 }),
		'China and Norway: 7 planned contacts, January–February 2024',
	],
	[
		'one channel',
		{ ...pair, channels: ['party'] },
		tally(),
		'China and Norway: 7 party contacts, January–February 2024',
	],
	[
		'one type',
		{ ...pair, types: ['meeting'] },
		tally(),
		'China and Norway: 7 meetings, January–February 2024',
	],
	[
		'two types',
		{ ...pair, types: ['call', 'visit'] },
		tally(),
		'China and Norway: 7 contacts, January–February 2024',
	],
	[
		'anniversaries only',
		{ ...pair, types: ['anniversary'] },
		tally({ entries: 2, contacts: 2, occurred: 2, anniversaries: 2 }),
		'China and Norway: 2 anniversaries, January–February 2024',
	],
	[
		'context among the types',
		{ ...pair, types: ['meeting', 'statement'] },
		tally({ entries: 9 }),
		'China and Norway: 9 entries, January–February 2024',
	],
	['since', { ...pair, from: '2024-02-05' }, tally(), 'China and Norway: 7 contacts, since 5 February 2024'],
];

describe('describeView', () => {
	it.each(HEADLINES)('%s', (_id, view, counts, line) => {
		expect(describeView({ ...DEFAULT_VIEW, ...view }, counts, nameOf)).toBe(line);
	});

	it('writes short months where there is little room', () => {
		expect(describeView({ ...DEFAULT_VIEW, ...pair }, tally(), nameOf, 'short')).toBe(
			'China and Norway: 7 contacts, Jan–Feb 2024',
		);
	});
});

const PERIODS: [from: string | null, to: string | null, text: string | null][] = [
	[null, null, null],
	['2024', '2024', '2024'],
	['2022', '2024', '2022–2024'],
	['2024-01', '2024-02', 'Jan–Feb 2024'],
	['2023-11', '2024-02', 'Nov 2023–Feb 2024'],
	['2024-02-05', '2024-02-10', '5–10 Feb 2024'],
	['2024-02', null, 'since Feb 2024'],
	[null, '2024', 'until 2024'],
];

describe('describePeriod', () => {
	it.each(PERIODS)('%s to %s', (from, to, text) => {
		expect(describePeriod(from, to)).toBe(text);
	});
});

describe('describeTally', () => {
	it('says nothing where nothing is shown', () => {
		expect(describeTally(none)).toEqual([]);
	});

	it('tells what took place, is planned and was cancelled in one sentence', () => {
		expect(describeTally(tally({ occurred: 4, planned: 1, cancelled: 2 }))).toEqual([
			'4 took place, 1 is planned, 2 were cancelled.',
		]);
	});

	it('names inexact dates, anniversaries and spans past the period', () => {
		expect(describeTally(tally({ inexact: 1, anniversaries: 2, crossing: 1 }))).toEqual([
			'7 took place.',
			'1 is dated less exactly than to the day.',
			'2 more entries mark anniversaries.',
			'1 entry reaches past the period and may lie outside it.',
		]);
	});
});
