// Made-up records that a cube and plain SQL must count alike: every precision, joint visits, lone countries.
import fc from 'fast-check';
import { formatDay, parseEdtf } from '../../../../src/lib/model/edtf';
import type { EventRecord } from '../../../../src/lib/model/event';
import { CHANNELS, EVENT_TYPES, STATUSES } from '../../../../src/lib/model/vocabulary';
import { record } from '../small-database';

export const CODES = ['CHN', 'NOR', 'RUS', 'USA', 'KAZ', 'NAM'];
export const FIRST_DAY = parseEdtf('2021-11-20')!.dayStart;
export const LAST_DAY = parseEdtf('2024-02-10')!.dayEnd;

const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(formatDay);
const date = fc.oneof(
	{ weight: 4, arbitrary: day },
	day.map((text) => text.slice(0, 7)),
	day.map((text) => `${text.slice(0, 4)}~`),
	fc
		.tuple(fc.constantFrom('2022', '2023'), fc.constantFrom('21', '22', '23', '24'))
		.map((parts) => parts.join('-')),
	fc
		.tuple(fc.integer({ min: FIRST_DAY, max: LAST_DAY - 40 }), fc.integer({ min: 1, max: 40 }))
		.map(([from, days]) => `${formatDay(from)}/${formatDay(from + days)}`),
);
const sides = fc.record({
	a: fc.uniqueArray(fc.constantFrom(...CODES), { minLength: 1, maxLength: 3 }),
	b: fc.uniqueArray(fc.constantFrom(...CODES), { maxLength: 2 }),
});

/** Records with ids of their own. */
export const someEvents: fc.Arbitrary<EventRecord[]> = fc
	.array(
		fc.record({
			date,
			sides,
			type: fc.constantFrom(...EVENT_TYPES),
			channel: fc.constantFrom(...CHANNELS),
			status: fc.constantFrom(...STATUSES),
			articles: fc.constantFrom<string[]>(['herald-1'], ['post-1'], ['herald-1', 'post-1']),
		}),
		{ minLength: 1, maxLength: 150, size: 'max' },
	)
	.map((all) => all.map(({ sides: { a, b }, ...fields }, i) => record(`event-${i}`, { ...fields, a, b })));
