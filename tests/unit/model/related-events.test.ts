import { describe, expect, it } from 'vitest';
import { findRelated } from '../../../src/lib/model/related-events';
import { makeDetail, makeParticipant } from '../../support/event-rows';

const eide = makeParticipant('a', 'NOR', 'Espen Barth Eide');
const visit = makeDetail({ id: 'visit', type: 'visit', date: '2024-02' }, [
	eide,
	makeParticipant('b', 'CHN', null),
]);
const talks = makeDetail({ id: 'talks', date: '2024-02-05', venueCountry: 'CHN' }, [
	eide,
	makeParticipant('b', 'CHN', 'Wang Yi'),
]);
const reasons = (own: typeof visit, others: (typeof visit)[]) =>
	findRelated(own, others).map(({ reason, event }) => [reason, event.id]);

describe('findRelated', () => {
	it('names the visit that a meeting belongs to, and the meetings of a visit', () => {
		expect(reasons(talks, [visit, talks])).toEqual([['visit', 'visit']]);
		expect(reasons(visit, [visit, talks])).toEqual([['during', 'talks']]);
	});

	it('names other stops of the same traveller', () => {
		const next = makeDetail({ id: 'next', type: 'visit', date: '2024-03-04', countries: ['JPN', 'NOR'] }, [
			eide,
			makeParticipant('b', 'JPN', null),
		]);
		expect(reasons(visit, [next])).toEqual([['tour', 'next']]);
	});

	it.each([
		['in another country', makeDetail({ id: 'x', venueCountry: 'DEU' }, [eide])],
		['at another time', makeDetail({ id: 'x', date: '2024-04-05' }, [eide])],
		['of other people', makeDetail({ id: 'x' }, [makeParticipant('a', 'NOR', 'Someone Else')])],
		['by telephone', makeDetail({ id: 'x', type: 'call' }, [eide])],
		['of other countries', makeDetail({ id: 'x', countries: ['CHN', 'SWE'] }, [eide])],
	])('leaves out what took place %s', (_, other) => expect(reasons(visit, [other])).toEqual([]));
});
