// Event rows for the tests of charts: plain ones by hand, odd ones by fast-check.
import fc from 'fast-check';
import { parseEdtf } from '../../../../src/lib/model/edtf';
import type { EventRow } from '../../../../src/lib/model/event-row';
import { CHANNELS, EVENT_TYPES, STATUSES } from '../../../../src/lib/model/vocabulary';

/** A row with plain values; `date` sets days and precision. */
export function makeRow(fields: Partial<EventRow> & { id: string; date: string }): EventRow {
	const span = parseEdtf(fields.date);
	if (!span) throw new Error(`invalid date: ${fields.date}`);
	return {
		type: 'meeting',
		status: 'occurred',
		channel: 'state',
		basis: 'explicit',
		title: 'Meeting',
		countries: ['CHN', 'NOR'],
		organisations: [],
		actors: [],
		venuePlace: null,
		venueCountry: null,
		mechanism: null,
		round: null,
		tone: null,
		anniversaryN: null,
		anniversaryOf: null,
		anniversaryYear: null,
		sources: 1,
		...span,
		...fields,
	};
}

const day = fc.integer({ min: 1, max: 28 });
/** Early months more often, so that some weeks are crowded. */
const month = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 12 }));
const year = fc.integer({ min: 2023, max: 2024 });
const pad = (value: number) => String(value).padStart(2, '0');

/** EDTF dates of every precision in two years. */
const anyDate = fc.oneof(
	{ weight: 6, arbitrary: fc.tuple(year, month, day).map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`) },
	{ weight: 2, arbitrary: fc.tuple(year, month).map(([y, m]) => `${y}-${pad(m)}`) },
	{ weight: 1, arbitrary: year.map((y) => `${y}~`) },
	{
		weight: 1,
		arbitrary: fc
			.tuple(year, month, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 8 }))
			.map(([y, m, d, n]) => `${y}-${pad(m)}-${pad(d)}/${y}-${pad(m)}-${pad(d + n)}`),
	},
);

const anyFields = fc.record({
	date: anyDate,
	type: fc.constantFrom(...EVENT_TYPES),
	status: fc.constantFrom(...STATUSES),
	channel: fc.constantFrom(...CHANNELS),
	countries: fc.uniqueArray(fc.constantFrom('CHN', 'NOR', 'USA', 'BIH', 'FRA', 'COD'), {
		minLength: 1,
		maxLength: 4,
	}),
	actors: fc.array(fc.constantFrom('Wang Yi', 'Espen Barth Eide', 'A', 'Marcelo Rebelo de Sousa'), {
		maxLength: 3,
	}),
	sources: fc.integer({ min: 0, max: 120 }),
	anniversaryN: fc.constantFrom(null, 45, 70, 75),
});

/** Lists of rows with distinct ids. */
export function anyRows(maxLength: number): fc.Arbitrary<EventRow[]> {
	return fc
		.array(anyFields, { maxLength, size: 'max' })
		.map((list) => list.map((fields, index) => makeRow({ ...fields, id: `e${index}` })));
}
