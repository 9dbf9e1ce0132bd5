import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/lib/import/draft';
import { readGdelt } from '../../../src/lib/import/read-gdelt';
import { readMapped, type Mapping } from '../../../src/lib/import/read-mapped';
import { readPlover } from '../../../src/lib/import/read-plover';
import { readTravels } from '../../../src/lib/import/read-travels';
import { gdeltRow } from '../../bench/write-gdelt';

const known = {
	countries: new Set(['CHN', 'NOR', 'USA', 'ROU', 'PSE']),
	organisations: new Set(['UN', 'EU']),
};

/** `visit CHN>NOR 2024-02-05 occurred`, or why there is no record. */
function told(outcome: Outcome): string {
	if ('leftOut' in outcome) return outcome.leftOut;
	const side = (of: 'a' | 'b') =>
		outcome.participants
			.filter((one) => one.side === of)
			.map((one) => `${one.actor === null ? '' : `${one.actor} `}${one.country ?? one.organisation ?? ''}`)
			.join('+');
	return `${outcome.type} ${side('a')}>${side('b')} ${outcome.date} ${outcome.status}`;
}

describe('readGdelt', () => {
	const row = (code: string, first: string, second: string, day = '20240205') =>
		gdeltRow({ 0: '7', 1: day, 7: first, 17: second, 26: code, 60: 'https://example.org/a' });

	it.each([
		['visit', row('042', 'CHN', 'NOR'), 'visit CHN>NOR 2024-02-05 occurred'],
		['host', row('043', 'CHN', 'NOR'), 'visit NOR>CHN 2024-02-05 occurred'],
		['call', row('041', 'CHN', 'NOR'), 'call CHN>NOR 2024-02-05 occurred'],
		['plan', row('036', 'CHN', 'NOR'), 'meeting CHN>NOR 2024-02-05 planned'],
		['agreement', row('057', 'CHN', 'ROM'), 'agreement CHN>ROU 2024-02-05 occurred'],
		[
			'a longer code stands under a shorter',
			row('1121', 'CHN', 'NOR'),
			'statement CHN>NOR 2024-02-05 occurred',
		],
		[
			'an organisation',
			gdeltRow({ 0: '7', 1: '20240205', 8: 'UNO', 17: 'NOR', 26: '046' }),
			'meeting UN>NOR 2024-02-05 occurred',
		],
		['material act', row('190', 'CHN', 'NOR'), 'code without a place in the codebook'],
		['unspecified consulting', row('040', 'CHN', 'NOR'), 'code without a place in the codebook'],
		['region', row('042', 'AFR', 'NOR'), 'unknown place'],
		['one country', row('042', 'NOR', 'NOR'), 'only one country'],
		['one actor', row('042', 'NOR', ''), 'only one country'],
		['30 February', row('042', 'CHN', 'NOR', '20240230'), 'no date'],
		['60 columns', row('042', 'CHN', 'NOR').replace('\t', ''), 'malformed row'],
	])('%s', (_id, line, expected) => expect(told(readGdelt(line, known))).toBe(expected));

	it.each([
		['Beijing, Beijing, China', 'Beijing, China'],
		['Paris, Texas, United States', 'Paris, Texas, United States'],
		['Norway', 'Norway'],
		['', null],
	])('place %j', (text, place) =>
		expect(
			readGdelt(gdeltRow({ 0: '7', 1: '20240205', 7: 'CHN', 17: 'NOR', 26: '042', 52: text }), known),
		).toMatchObject({ place }),
	);
});

describe('readTravels', () => {
	const countryOf = (name: string) =>
		(({ Norway: 'NOR', China: 'CHN' }) as Record<string, string>)[name] ?? null;
	const trip = (inner: string) =>
		`<trips><trip who="x" role="secretary"><id>12</id><role>secretary</role><name>Jane Roe</name>${inner}</trip></trips>`;
	const days = '<start-date>2024-02-05</start-date><end-date>2024-02-07</end-date>';

	it.each([
		[
			'trip',
			trip(`${days}<country id="norway">Norway</country>`),
			['visit Jane Roe USA>NOR 2024-02-05/2024-02-07 occurred'],
		],
		[
			'visit',
			`<visits><visit><id>3</id><start-date>2024-02-05</start-date><end-date>2024-02-05</end-date><visitor>John Doe</visitor><from id="china">China</from></visit></visits>`,
			['visit John Doe CHN>USA 2024-02-05 occurred'],
		],
		['a country that is gone', trip(`${days}<country>Hawaii</country>`), ['unknown place']],
		['no day', trip('<start-date/><country>Norway</country>'), ['no date']],
		['another document', '<rss/>', []],
	])('%s', (_id, xml, expected) => expect(readTravels(xml, countryOf).map(told)).toEqual(expected));

	it('throws on what is no XML', () => expect(() => readTravels('<trips><trip>', countryOf)).toThrow());
});

describe('readPlover', () => {
	const line = (fields: object) =>
		JSON.stringify({
			id: 'p1',
			date: '2024-02-05',
			event: 'CONSULT',
			mode: 'visit',
			source: [{ agent: 'CHN' }],
			target: [{ agent: 'NOR' }],
			...fields,
		});

	it.each([
		['visit', line({}), 'visit CHN>NOR 2024-02-05 occurred'],
		['call', line({ mode: 'phone' }), 'call CHN>NOR 2024-02-05 occurred'],
		['planned', line({ status: 'planned' }), 'visit CHN>NOR 2024-02-05 planned'],
		['consulting without a mode', line({ mode: '' }), 'code without a place in the codebook'],
		['assault', line({ event: 'ASSAULT', mode: 'beat' }), 'code without a place in the codebook'],
		['unknown agent', line({ target: [{ agent: 'XYZ' }] }), 'unknown place'],
		['no target', line({ target: [] }), 'only one country'],
		['no JSON', '{', 'malformed row'],
		['no id', line({ id: '' }), 'malformed row'],
	])('%s', (_id, text, expected) => expect(told(readPlover(text, known))).toBe(expected));
});

describe('readMapped', () => {
	const mapping: Mapping = {
		name: 'N',
		licence: 'L',
		columns: { row: 'id', date: 'when', type: 'kind', a: 'from', b: 'to', actorA: 'who', status: 'state' },
		types: { trip: 'visit' },
		statuses: { off: 'cancelled' },
	};
	const cells = {
		id: '1',
		when: '2024-02',
		kind: 'trip',
		from: 'CHN',
		to: 'NOR;EU',
		who: 'Jane Roe',
		state: '',
	};

	it.each([
		['a row', cells, 'visit Jane Roe CHN>NOR+EU 2024-02 occurred'],
		['a status', { ...cells, state: 'off' }, 'visit Jane Roe CHN>NOR+EU 2024-02 cancelled'],
		['another kind', { ...cells, kind: 'war' }, 'code without a place in the codebook'],
		['no EDTF', { ...cells, when: 'Feb 2024' }, 'no date'],
		['no id', { ...cells, id: ' ' }, 'malformed row'],
		['one side', { ...cells, to: '' }, 'only one country'],
	])('%s', (_id, row, expected) => expect(told(readMapped(row, mapping, known))).toBe(expected));
});
