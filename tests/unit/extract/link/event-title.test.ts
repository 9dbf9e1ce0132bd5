import { describe, expect, it } from 'vitest';
import { titleOf, type NameBook } from '../../../../src/lib/extract/link/event-title';
import type { Mention } from '../../../../src/lib/model/event';
import { makeMention, person } from './make-mention';

const NAMES: Record<string, string> = {
	CHL: 'Chile',
	NOR: 'Norway',
	NLD: 'Netherlands',
	ASEAN: 'Association of Southeast Asian Nations',
};
const book: NameBook = { country: (code) => NAMES[code] ?? code, organisation: (id) => NAMES[id] ?? id };
const eide = person('a', 'NOR', 'Espen Barth Eide');
const rao = person('b', 'CHL', 'Ana Rao');
const anniversary = { n: 45, of: 'relations', year: 1979 };

describe('titleOf', () => {
	it.each<[string, Partial<Mention>]>([
		['Meeting of Espen Barth Eide and Ana Rao, Chile and Norway', {}],
		['Meeting of Chile and Norway', { participants: [] }],
		['Call between Espen Barth Eide and Ana Rao, Chile and Norway', { type: 'call' }],
		['Visit of Espen Barth Eide, Norway, to Chile', { type: 'visit' }],
		[
			'Visit from Norway to the Netherlands',
			{ type: 'visit', participants: [person('a', 'NOR', null), person('b', 'NLD', null)] },
		],
		['Condolences from Espen Barth Eide, Norway, to Ana Rao, Chile', { type: 'message', tone: 'condolence' }],
		['Message, Chile and Norway', { type: 'message', participants: [] }],
		[
			'Strategic Dialogue, round 3: Espen Barth Eide and Ana Rao, Chile and Norway',
			{ mechanism: 'Strategic Dialogue', round: 3 },
		],
		['Gathering of the Association of Southeast Asian Nations', { type: 'summit', organisations: ['ASEAN'] }],
		['45 years of relations, Chile and Norway', { type: 'anniversary', anniversary }],
		[
			'15 years of the green partnership, Chile and Norway',
			{ type: 'anniversary', anniversary: { ...anniversary, n: 15, of: 'green partnership' } },
		],
		['Agreement of Chile and Norway', { type: 'agreement' }],
		['Relations of Chile and Norway', { type: 'relations' }],
		['Year of Culture, Chile and Norway', { type: 'exchange', mechanism: 'Year of Culture' }],
		[
			'Gathering of AAA, BBB, CCC and 2 more',
			{ type: 'summit', countries: ['AAA', 'BBB', 'CCC', 'DDD', 'EEE'] },
		],
	])('%s', (title, rest) => {
		expect(titleOf(makeMention('x', { participants: [eide, rao], ...rest }), book)).toBe(title);
	});
});
