// Do tellings without day and name stay apart, and do ids outlive what is added?
import { describe, expect, it } from 'vitest';
import { linkMentions } from '../../../../src/lib/extract/link/link';
import type { Mention } from '../../../../src/lib/model/event';
import { makeMention, person } from './make-mention';

const unnamed = [person('a', 'CHL', null), person('b', 'NOR', null)];
const month: Partial<Mention> = { date: '2024-02', dateBasis: 'publication', participants: unnamed };

describe('linkMentions keeps apart', () => {
	it.each<[string, Partial<Mention>, Partial<Mention>]>([
		['two talks of a month that name no one', month, month],
		['nameless talks of a month and a meeting of a day', month, {}],
		[
			'calls of the same leaders in a month',
			{ type: 'call', date: '2024-02', dateBasis: 'publication' },
			{ type: 'call' },
		],
		[
			'visits to and fro',
			{ type: 'visit', participants: [person('a', 'CHL', null), person('b', 'NOR', null)] },
			{ type: 'visit', participants: [person('a', 'NOR', null), person('b', 'CHL', null)] },
		],
		[
			'sessions of one organisation in a month',
			{ type: 'summit', date: '2024-02', organisations: ['UN'], participants: [] },
			{ type: 'summit', organisations: ['UN'], participants: [] },
		],
	])('%s', (_, a, b) => {
		expect(linkMentions([makeMention('x', a), makeMention('y', b)])).toHaveLength(2);
	});
});

describe('reports of the same days', () => {
	const eide = [person('a', 'CHL', null), person('b', 'NOR', 'Espen Barth Eide')];

	it.each<[string, Partial<Mention>, Partial<Mention>, number]>([
		[
			'join a call that one of them does not date',
			{ type: 'call', date: '2024-02', dateBasis: 'publication', published: '2024-02-07' },
			{ type: 'call', published: '2024-02-05' },
			1,
		],
		[
			'do not join it where they lie weeks apart',
			{ type: 'call', date: '2024-02', dateBasis: 'publication', published: '2024-02-27' },
			{ type: 'call', published: '2024-02-05' },
			2,
		],
		[
			'join a meeting that both tell with one and the same name',
			{ date: '2024-02', participants: eide, published: '2024-02-06' },
			{ participants: eide, published: '2024-02-05' },
			1,
		],
		[
			'do not join it where one is undated',
			{ date: '2024-02', participants: eide, published: null },
			{ participants: eide, published: '2024-02-05' },
			2,
		],
		[
			'do not join two that none dates and that were reported in different weeks',
			{ date: '2024-02', published: '2024-02-07' },
			{ date: '2024-02', published: '2024-02-27' },
			2,
		],
		[
			'join nothing whose dates cannot be one',
			{ date: '2024-01', participants: eide, published: '2024-02-05' },
			{ participants: eide, published: '2024-02-05' },
			2,
		],
	])('%s', (_, a, b, events) => {
		expect(linkMentions([makeMention('x', a), makeMention('y', b)])).toHaveLength(events);
	});

	it('tell which of two events a vague telling means', () => {
		const events = linkMentions([
			makeMention('x', { date: '2024-02-05', published: '2024-02-05' }),
			makeMention('y', { date: '2024-02-19', published: '2024-02-19' }),
			makeMention('z', { date: '2024-02', published: '2024-02-20' }),
		]);
		expect(events.map((event) => event.sources.map((source) => source.article))).toEqual([['x'], ['y', 'z']]);
	});
});

describe('ids', () => {
	const first = makeMention('x');
	const id = linkMentions([first])[0]!.id;

	it('outlive an unrelated article', () => {
		const other = makeMention('z', {
			countries: ['CHL', 'SWE'],
			participants: [person('a', 'CHL', 'Rao'), person('b', 'SWE', 'Berg')],
		});
		expect(linkMentions([other, first]).map((event) => event.id)).toContain(id);
	});

	it('outlive a second telling, vaguer or as exact', () => {
		for (const date of ['2024-02-05', '2024-02'])
			expect(linkMentions([makeMention('y', { date }), first]).map((event) => event.id)).toEqual([id]);
	});
});
