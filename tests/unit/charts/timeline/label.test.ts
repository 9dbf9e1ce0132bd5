import { describe, expect, it } from 'vitest';
import { writeLabel } from '../../../../src/lib/charts/timeline/label';
import type { EventRow } from '../../../../src/lib/model/event-row';
import { makeRow } from './rows';

const names: Record<string, string> = { CHN: 'China', NOR: 'Norway', IRL: 'Ireland', USA: 'United States' };
const nameOf = (code: string) => names[code] ?? code;
const flat = ({ strong, rest, note }: { strong: string; rest: string; note: string }) =>
	`${strong}|${rest}|${note}`;

const cases: [
	id: string,
	fields: Partial<EventRow> & { date: string },
	country: string | null,
	forms: string[],
][] = [
	[
		'two people, one, none, partner',
		{ date: '2024-02-05', actors: ['Wang Yi', 'Espen Barth Eide'] },
		'CHN',
		[
			'Norway|meeting, Wang Yi and Espen Barth Eide|',
			'Norway|meeting, Wang Yi|',
			'Norway|meeting|',
			'Norway||',
		],
	],
	[
		'visit to the partner',
		{ date: '2024-01', type: 'visit', countries: ['CHN', 'IRL'], venueCountry: 'IRL', actors: ['Li Qiang'] },
		'CHN',
		['Ireland|visited by Li Qiang|', 'Ireland|visit|', 'Ireland||'],
	],
	[
		'visit from the partner',
		{ date: '2024-02', type: 'visit', venueCountry: 'CHN', actors: ['Espen Barth Eide'] },
		'CHN',
		['Norway|visit of Espen Barth Eide|', 'Norway|visit|', 'Norway||'],
	],
	[
		'anniversary in a year',
		{ date: '2024', type: 'anniversary', anniversaryN: 70, anniversaryOf: 'relations' },
		'CHN',
		['Norway|70 years of relations|, some time in 2024', 'Norway||'],
	],
	[
		'planned and approximate',
		{ date: '2024-02~', type: 'exchange', status: 'planned' },
		'CHN',
		['Norway|exchange|, about Feb 2024, planned', 'Norway||'],
	],
	[
		'mechanism by its last words',
		{ date: '2024-02', mechanism: "Foreign Ministers' Strategic Dialogue" },
		'CHN',
		['Norway|strategic dialogue|', 'Norway||'],
	],
	[
		'tone of a message',
		{ date: '2024-02-05', type: 'message', tone: 'condolence' },
		'CHN',
		['Norway|condolences|', 'Norway||'],
	],
	['no chosen country', { date: '2024-02-05' }, null, ['China and Norway|meeting|', 'China and Norway||']],
	[
		'many countries',
		{ date: '2024-02-05', type: 'summit', countries: ['CHN', 'IRL', 'NOR', 'USA'] },
		null,
		['China, Ireland and 2 more|summit|', 'China, Ireland and 2 more||'],
	],
	[
		'an organisation as partner',
		{ date: '2024-02-05', countries: ['CHN'], organisations: ['EU'] },
		'CHN',
		['EU|meeting|', 'EU||'],
	],
];

describe('writeLabel', () => {
	it.each(cases)('%s', (id, fields, country, forms) => {
		const written = writeLabel(makeRow({ id, ...fields }), { country, nameOf });
		expect(written.map(flat)).toEqual(forms);
	});

	it('falls back to the title where no party is named', () => {
		const row = makeRow({ id: 'x', date: '2024', countries: [], title: 'Session of the assembly' });
		expect(writeLabel(row, { country: null, nameOf })).toEqual([
			{ strong: 'Session of the assembly', rest: '', note: '' },
		]);
	});
});
