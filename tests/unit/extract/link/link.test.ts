import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkMentions } from '../../../../src/lib/extract/link/link';
import type { Mention } from '../../../../src/lib/model/event';
import { makeMention, person } from './make-mention';

const linked = (...mentions: Mention[]) => linkMentions(mentions);
const idsOf = (...mentions: Mention[]) => linked(...mentions).map((event) => event.id);
const rao = person('a', 'CHL', 'Ana Rao');

describe('linkMentions joins', () => {
	it.each<[string, Partial<Mention>]>([
		['the same telling', {}],
		['a vaguer date', { date: '2024-02' }],
		['a year, where persons agree', { date: '2024' }],
		[
			'sides told the other way round',
			{ participants: [person('a', 'NOR', 'Eide'), person('b', 'CHL', 'van Klaveren')] },
		],
		['a missing name', { participants: [person('a', 'NOR', 'Eide'), person('b', 'CHL', null)] }],
		['a plan that came true', { status: 'planned' }],
		['a day apart, told relatively', { date: '2024-02-06' }],
		[
			'another spelling',
			{ participants: [person('a', 'CHL', 'Alberto van Claveren'), person('b', 'NOR', 'E. B. Eide')] },
		],
	])('%s', (_, rest) => {
		const events = linked(makeMention('x'), makeMention('y', rest));
		expect(events).toHaveLength(1);
		expect(events[0]?.sources.map((source) => source.article)).toEqual(['x', 'y']);
		expect(events[0]?.date).toBe('2024-02-05');
		expect(events[0]?.status).toBe('occurred');
	});

	it('gatherings whose lists of participants differ', () => {
		const summit: Partial<Mention> = { type: 'summit', participants: [] };
		const events = linked(
			makeMention('x', { ...summit, organisations: ['ASEAN'], countries: ['LAO', 'VNM'] }),
			makeMention('y', { ...summit, organisations: ['ASEAN'], countries: ['LAO', 'THA', 'VNM'] }),
		);
		expect(events.map((event) => event.countries)).toEqual([['LAO', 'THA', 'VNM']]);
	});

	it('a visit whose host is named differently', () => {
		const visit = { type: 'visit' as const, date: '2024-02' };
		const events = linked(
			makeMention('x', {
				...visit,
				participants: [person('a', 'NOR', 'Eide'), person('b', 'CHL', 'Ana Rao')],
			}),
			makeMention('y', {
				...visit,
				participants: [person('a', 'NOR', 'Eide'), person('b', 'CHL', 'Gabriel Boric')],
			}),
		);
		expect(events).toHaveLength(1);
	});
});

describe('linkMentions keeps apart', () => {
	it.each<[string, Partial<Mention>]>([
		['another person on a side', { participants: [rao, person('b', 'NOR', 'Eide')] }],
		[
			'two of one family name',
			{ participants: [person('a', 'CHL', 'Pablo van Klaveren'), person('b', 'NOR', 'Eide')] },
		],
		['another type', { type: 'call' }],
		['other parties', { countries: ['CHL', 'NOR', 'PER'] }],
		['another day', { date: '2024-02-07' }],
		['a day apart, both stated', { date: '2024-02-06', dateBasis: 'explicit' }],
		['another country', { venue: { place: 'Oslo', country: 'NOR' } }],
		['another round', { mechanism: 'Dialogue', round: 4 }],
		['a year alone', { date: '2024', participants: [] }],
		['a cancelled one', { status: 'cancelled' }],
	])('%s', (_, rest) => {
		const first = makeMention('x', {
			dateBasis: rest.dateBasis ?? 'relative',
			venue: { place: 'Santiago', country: 'CHL' },
			mechanism: 'Dialogue',
			round: 3,
		});
		expect(linked(first, makeMention('y', rest))).toHaveLength(2);
	});

	it('what one article keeps apart', () => {
		expect(linked(makeMention('x'), makeMention('x', { evidence: [{ start: 20, end: 30 }] }))).toHaveLength(
			2,
		);
	});

	it('a vague telling that fits two events', () => {
		const events = linked(
			makeMention('x', { date: '2024-02-05' }),
			makeMention('y', { date: '2024-02-19' }),
			makeMention('z', { date: '2024-02' }),
		);
		expect(events.map((event) => event.date).sort()).toEqual(['2024-02', '2024-02-05', '2024-02-19']);
	});
});

describe('a merged record', () => {
	const [event] = linked(
		makeMention('x', { date: '2024-02', venue: { place: null, country: 'NOR' }, confidence: 0.5 }),
		makeMention('y', {
			dateBasis: 'explicit',
			venue: { place: 'Oslo', country: 'NOR' },
			participants: [person('a', 'NOR', 'Eide', 'Foreign Minister'), person('b', 'CHL', null, 'delegation')],
		}),
	);

	it('has the fullest names, the roles told, the more exact date and place', () => {
		expect(event).toMatchObject({
			id: 'chl-nor-meeting-2024-02-05',
			title: 'Meeting of Alberto van Klaveren and Espen Barth Eide, CHL and NOR',
			date: '2024-02-05',
			dateBasis: 'explicit',
			venue: { place: 'Oslo', country: 'NOR' },
			participants: [
				person('a', 'CHL', 'Alberto van Klaveren'),
				person('b', 'NOR', 'Espen Barth Eide', 'Foreign Minister'),
			],
			confidence: 0.9,
		});
	});

	it('keeps what each source says', () => {
		expect(event?.sources.map(({ date, dateBasis, venue }) => [date, dateBasis, venue?.place])).toEqual([
			['2024-02', 'relative', null],
			['2024-02-05', 'explicit', 'Oslo'],
		]);
	});
});

describe('ids', () => {
	it('name parties, type and date', () => {
		expect(idsOf(makeMention('x', { date: '2024-05-05/2024-05-10' }))).toEqual([
			'chl-nor-meeting-2024-05-05-to-2024-05-10',
		]);
		expect(idsOf(makeMention('x', { date: '2024~' }))).toEqual(['chl-nor-meeting-about-2024']);
		const summit = { type: 'summit' as const, organisations: ['ASEAN'] };
		expect(idsOf(makeMention('x', summit))).toEqual(['asean-summit-2024-02-05']);
	});

	it('tell events of one day apart by their persons', () => {
		const other = makeMention('y', { participants: [rao, person('b', 'NOR', 'Espen Barth Eide')] });
		expect(idsOf(makeMention('x'), other)).toEqual([
			'chl-nor-meeting-2024-02-05-alberto-van-klaveren-espen-barth-eide',
			'chl-nor-meeting-2024-02-05-ana-rao-espen-barth-eide',
		]);
	});

	it('are numbered only where nothing else tells events apart', () => {
		const ids = idsOf(makeMention('x'), makeMention('x', { evidence: [{ start: 20, end: 30 }] }));
		expect(new Set(ids).size).toBe(2);
		expect(ids[1]).toBe(`${ids[0]}-2`);
	});
});

const PEOPLE = ['Eide', 'Espen Barth Eide', 'Ana Rao', 'Rao', null];
const DATES = ['2024-02-05', '2024-02-06', '2024-02', '2024', '2024-02-05/2024-02-07', '2024~'];

const mentions = fc.array(
	fc
		.record({
			article: fc.constantFrom('a', 'b', 'c', 'd#1', 'd#2'),
			type: fc.constantFrom('meeting', 'visit', 'call', 'summit', 'anniversary'),
			date: fc.constantFrom(...DATES),
			dateBasis: fc.constantFrom('explicit', 'relative', 'publication'),
			status: fc.constantFrom('occurred', 'planned', 'cancelled'),
			start: fc.nat(3),
			one: fc.constantFrom(...PEOPLE),
			two: fc.constantFrom(...PEOPLE),
			turned: fc.boolean(),
			organisations: fc.constantFrom<string[]>([], ['UN']),
		})
		.map(({ article, one, two, turned, start, ...rest }) =>
			makeMention(article, {
				...rest,
				evidence: [{ start, end: start + 5 }],
				participants: [person(turned ? 'b' : 'a', 'CHL', one), person(turned ? 'a' : 'b', 'NOR', two)],
			}),
		),
	{ maxLength: 12 },
);

describe('linking obeys laws', () => {
	it('the order of the mentions does not matter', () => {
		fc.assert(
			fc.property(mentions, fc.infiniteStream(fc.nat()), (list, random) => {
				const keys = list.map(() => random.next().value ?? 0);
				const order = list.map((_, index) => index).sort((a, b) => keys[a]! - keys[b]! || b - a);
				expect(linkMentions(order.map((index) => list[index]!))).toEqual(linkMentions(list));
			}),
		);
	});

	it('every mention is a source of exactly one event, ids are unique and fit a URL', () => {
		fc.assert(
			fc.property(mentions, (list) => {
				const events = linkMentions(list);
				expect(events.flatMap((event) => event.sources)).toHaveLength(list.length);
				expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
				for (const event of events) {
					expect(event.id).toMatch(/^[a-z0-9][a-z0-9-]{0,99}$/);
					const articles = event.sources.map((source) => source.article);
					expect(new Set(articles).size).toBe(articles.length);
				}
			}),
		);
	});

	it('twice gives the same', () => {
		fc.assert(
			fc.property(mentions, (list) => {
				expect(linkMentions(list)).toEqual(linkMentions(list));
			}),
		);
	});
});
