import { describe, expect, it } from 'vitest';
import { listWhoMet } from '../../../src/lib/model/who-met';
import { makeDetail, makeParticipant } from '../../support/event-rows';

const wang = makeParticipant('a', 'CHN', 'Wang Yi', 'Foreign Minister');
const eide = makeParticipant('b', 'NOR', 'Espen Barth Eide', 'Minister of Foreign Affairs');

describe('listWhoMet', () => {
	it('counts contacts by person and by tie, and leaves out a third country', () => {
		const who = listWhoMet(
			[
				makeDetail({ id: '1' }, [wang, eide, makeParticipant('b', 'DEU', 'Third Person')]),
				makeDetail({ id: '2', channel: 'party' }, [wang, eide, makeParticipant('b', 'NOR', 'Other')]),
				makeDetail({ id: '3', channel: 'party' }, [wang, eide]),
			],
			'CHN',
			'NOR',
		);
		expect(who.a).toEqual([{ name: 'Wang Yi', roles: ['Foreign Minister'], count: 3 }]);
		expect(who.b.map(({ name, count }) => [name, count])).toEqual([
			['Espen Barth Eide', 3],
			['Other', 1],
		]);
		expect(who.ties[0]).toEqual({ a: 'Wang Yi', b: 'Espen Barth Eide', count: 3, channel: 'party' });
	});

	it('leaves out marked anniversaries', () => {
		expect(listWhoMet([makeDetail({ type: 'anniversary' }, [wang, eide])], 'CHN', 'NOR').ties).toEqual([]);
	});
});
