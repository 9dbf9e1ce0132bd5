// Does a cube count for every period what the queries count?
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { databaseRows } from '../../../../scripts/data/database-rows';
import { writeDatabase } from '../../../../scripts/data/write-database';
import { formatDay } from '../../../../src/lib/model/edtf';
import type { EventRecord } from '../../../../src/lib/model/event';
import { DEFAULT_VIEW, FITS, type View } from '../../../../src/lib/model/view';
import { EVENT_TYPES } from '../../../../src/lib/model/vocabulary';
import { buildCube, type CubeOptions } from '../../../../src/lib/query/cubes/build-cube';
import { BIN_UNITS } from '../../../../src/lib/query/cubes/time-bins';
import type { Database } from '../../../../src/lib/query/database';
import { openNodeDatabase } from '../../../../src/lib/query/node';
import { countChoices } from '../../../../src/lib/query/views/count-choices';
import { countCountries } from '../../../../src/lib/query/views/count-countries';
import { countDyads } from '../../../../src/lib/query/views/count-dyads';
import { countTally, type TallyCounts } from '../../../../src/lib/query/views/count-tally';
import { countTotals } from '../../../../src/lib/query/views/count-totals';
import { ARTICLES, REFERENCE, SITE } from '../small-database';
import { FIRST_DAY, LAST_DAY, someEvents } from './random-events';

const VIEWS: readonly { id: string; view: Partial<View> }[] = [
	{ id: 'all contacts', view: {} },
	{ id: 'one country', view: { country: 'CHN' } },
	{ id: 'a pair', view: { country: 'RUS', with: 'CHN' } },
	{ id: 'visits and messages', view: { types: ['visit', 'message'] } },
	{ id: 'context too', view: { types: [...EVENT_TYPES], channels: ['state', 'people'] } },
	{ id: 'a publisher', view: { publisher: 'Herald', statuses: ['planned', 'occurred'] } },
	{ id: 'words', view: { words: 'china' } },
	{ id: 'nothing', view: { words: 'no such words' } },
];

async function withDatabase(
	events: EventRecord[],
	use: (database: Database) => Promise<void>,
): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'bilateral-cube-'));
	const path = join(folder, 'events.duckdb');
	try {
		await writeDatabase(path, databaseRows({ events, articles: ARTICLES, reference: REFERENCE, site: SITE }));
		const database = await openNodeDatabase(path);
		try {
			await use(database);
		} finally {
			await database.close();
		}
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function pickContacts({ contacts, occurred, planned, cancelled, anniversaries, inexact }: TallyCounts) {
	return { contacts, occurred, planned, cancelled, anniversaries, inexact };
}

/** What the cube should say, from the queries themselves. */
async function askAll(database: Database, view: View) {
	const [tally, totals, counts, dyads, { types, channels, statuses }] = await Promise.all([
		countTally(database, view),
		countTotals(database, view),
		countCountries(database, view),
		countDyads(database, view),
		countChoices(database, view),
	]);
	const { events, countries, planned, cancelled, inexact } = totals;
	return {
		totals: { events, countries, planned, cancelled, inexact },
		contacts: pickContacts(tally),
		counts,
		dyads: dyads.map(({ a, b, channel, count }) => ({ a, b, channel, count })),
		// A field's own choice is left out of its counts there, so they compare only where nothing is chosen.
		...(view.channels.length === 0 && { channels }),
		...(view.statuses.length === 0 && { statuses }),
		...(view.types.length === EVENT_TYPES.length && { types }),
	};
}

async function expectSame(database: Database, view: View, options: CubeOptions, periods: readonly Period[]) {
	const cube = await buildCube(database, view, options);
	for (const { from, to, fit } of periods) {
		const counted = cube.countsIn(from, to, fit, 10_000);
		const asked = {
			...view,
			from: from === null ? null : formatDay(counted.dayStart),
			to: to === null ? null : formatDay(counted.dayEnd),
			fit,
		};
		const { events, countries, planned, cancelled, inexact, counts, dyads, dyadCount } = counted;
		const { types, channels, statuses } = counted;
		expect(dyadCount).toBe(dyads.length);
		expect({
			totals: { events, countries, planned, cancelled, inexact },
			contacts: counted.contacts,
			counts,
			dyads,
			types,
			channels,
			statuses,
		}).toMatchObject(await askAll(database, asked));
	}
}

interface Period {
	from: number | null;
	to: number | null;
	fit: (typeof FITS)[number];
}

const somePeriod: fc.Arbitrary<Period> = fc
	.record({
		days: fc.tuple(
			fc.integer({ min: FIRST_DAY - 400, max: LAST_DAY + 400 }),
			fc.integer({ min: FIRST_DAY - 400, max: LAST_DAY + 400 }),
		),
		open: fc.constantFrom('neither', 'neither', 'from', 'to', 'both'),
		fit: fc.constantFrom(...FITS),
	})
	.map(({ days, open, fit }) => ({
		from: open === 'from' || open === 'both' ? null : Math.min(...days),
		to: open === 'to' || open === 'both' ? null : Math.max(...days),
		fit,
	}));

describe('Cube', () => {
	it.each(VIEWS)(
		'counts like the queries: $id',
		async ({ view }) => {
			await fc.assert(
				fc.asyncProperty(
					someEvents,
					fc.array(somePeriod, { minLength: 4, maxLength: 8 }),
					fc.constantFrom(...BIN_UNITS),
					fc.constantFrom(7, 40, 1000),
					async (events, periods, unit, stepRows) => {
						await withDatabase(events, (database) =>
							expectSame(database, { ...DEFAULT_VIEW, ...view }, { unit, stepRows }, periods),
						);
					},
				),
				{ numRuns: 4 },
			);
		},
		60_000,
	);

	it('lists no more pairs than asked for, the largest first, and says how many there are', async () => {
		const [events = []] = fc.sample(someEvents, { numRuns: 1, seed: 5 });
		await withDatabase(events, async (database) => {
			const cube = await buildCube(database, { ...DEFAULT_VIEW, types: [...EVENT_TYPES] });
			const all = cube.countsIn(null, null, 'possibly');
			const some = cube.countsIn(null, null, 'possibly', 3);
			expect(all.dyads.length).toBeGreaterThan(3);
			expect(some.dyads).toEqual(all.dyads.slice(0, 3));
			expect(some.dyadCount).toBe(all.dyadCount);
		});
	});

	it('is empty for an empty database', async () => {
		await withDatabase([], async (database) => {
			const cube = await buildCube(database, DEFAULT_VIEW);
			expect(cube.countsIn(null, null, 'possibly')).toMatchObject({
				events: 0,
				counts: [],
				dyads: [],
				types: [],
			});
		});
	});

	it('stops before its next question when it is aborted', async () => {
		const [events = []] = fc.sample(someEvents, { numRuns: 1, seed: 5 });
		await withDatabase(events, async (database) => {
			const abort = new AbortController();
			let asked = 0;
			const source = {
				query: <T>(sql: string, params = []) => {
					if (++asked === 3) abort.abort(new Error('overtaken'));
					return database.query<T>(sql, params);
				},
			};
			const built = buildCube(source, DEFAULT_VIEW, { stepRows: 10, signal: abort.signal });
			await expect(built).rejects.toThrow('overtaken');
			expect(asked).toBe(3);
		});
	});
});
