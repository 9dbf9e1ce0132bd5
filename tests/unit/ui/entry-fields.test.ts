import { describe, expect, it } from 'vitest';
import type { ParticipantRow } from '../../../src/lib/model/view-rows';
import { describeSources, listEntryFields } from '../../../src/lib/ui/entry/entry-fields';
import { makeDetail, makeParticipant, makeSource } from '../../support/event-rows';

const WANG = makeParticipant('a', 'CHN', 'Wang Yi', 'Chinese counterpart');
const EIDE = makeParticipant('b', 'NOR', 'Espen Barth Eide', 'foreign minister');
const turned = (row: ParticipantRow): ParticipantRow => ({ ...row, side: row.side === 'a' ? 'b' : 'a' });
const nameOf = (code: string) => ({ CHN: 'China', NOR: 'Norway' })[code] ?? code;

/** The sides' fields and the lead of an event that a first article tells as it is kept, and a second in its way. */
function compare(type: 'meeting' | 'visit', second: ParticipantRow[]) {
	const detail = makeDetail(
		{ type },
		[WANG, EIDE],
		[makeSource({ participants: [WANG, EIDE] }), makeSource({ article: 'two', participants: second })],
	);
	const fields = listEntryFields(detail, nameOf);
	return {
		sides: fields.filter(({ readings }) => readings.some((one) => one?.includes('('))),
		lead: describeSources(detail, fields),
	};
}

describe('what articles say of who took part', () => {
	it.each([
		['the same', 'meeting', [WANG, EIDE], 'Two articles tell of this meeting; they agree.'],
		[
			'roles in other words',
			'meeting',
			[{ ...WANG, role: 'Foreign Minister' }, EIDE],
			'Two articles tell of this meeting; they agree.',
		],
		[
			'the other side first',
			'meeting',
			[turned(EIDE), turned(WANG)],
			'Two articles tell of this meeting; they agree.',
		],
		[
			'the other side only, as the first',
			'meeting',
			[turned(EIDE)],
			'Two articles tell of this meeting; they agree.',
		],
		[
			'countries alone',
			'meeting',
			[makeParticipant('a', 'NOR', null), makeParticipant('b', 'CHN', null)],
			'Two articles tell of this meeting; they agree.',
		],
		[
			'somebody else',
			'meeting',
			[makeParticipant('a', 'CHN', 'Li Qiang'), EIDE],
			'Two articles tell of this meeting; they differ on who took part.',
		],
		[
			'somebody else on each side',
			'meeting',
			[makeParticipant('a', 'CHN', 'Li Qiang'), makeParticipant('b', 'NOR', 'Jonas Gahr Støre')],
			'Two articles tell of this meeting; they differ on who took part.',
		],
		[
			'the host for the visitor',
			'visit',
			[turned(EIDE), turned(WANG)],
			'Two articles tell of this visit; they differ on the visitor and the host.',
		],
	] as const)('%s', (_, type, second, lead) => {
		expect(compare(type, [...second]).lead).toBe(lead);
	});

	it('stands in the column of the side that it is kept on', () => {
		expect(compare('meeting', [turned(EIDE), turned(WANG)]).sides.map(({ readings }) => readings[1])).toEqual(
			['Wang Yi, Chinese counterpart (China)', 'Espen Barth Eide, foreign minister (Norway)'],
		);
	});
});
