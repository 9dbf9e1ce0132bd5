// Does a moving brush show what the engine would answer at its end?
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseRows } from '../../../scripts/data/database-rows';
import { writeDatabase } from '../../../scripts/data/write-database';
import { DEFAULT_VIEW, type View } from '../../../src/lib/model/view';
import type { Database } from '../../../src/lib/query/database';
import { openNodeDatabase } from '../../../src/lib/query/node';
import { answerDuring } from '../../../src/lib/state/answer-during';
import { CubeOfFilter } from '../../../src/lib/state/cube-of-filter';
import { loadExplore } from '../../../src/lib/state/load-explore';
import { ARTICLES, record, REFERENCE, SITE } from '../query/small-database';

const EVENTS = ['2024-01-05', '2024-01-31/2024-02-02', '2024-02-08', '2024-03', '2023'].map((date, i) =>
	record(`event-${i}`, { date, a: ['CHN'], b: [i % 2 === 0 ? 'NOR' : 'RUS'] }),
);
const PERIODS: readonly { id: string; view: Partial<View>; events: number }[] = [
	{ id: 'no period', view: {}, events: 5 },
	{ id: 'a month', view: { from: '2024-02', to: '2024-02' }, events: 2 },
	{ id: 'certainly in a month', view: { from: '2024-02', to: '2024-02', fit: 'certainly' }, events: 1 },
	{ id: 'an open end', view: { from: '2024-02-03', to: null }, events: 2 },
	{ id: 'a country', view: { country: 'RUS', from: '2024', to: '2024' }, events: 2 },
];

let folder: string;
let database: Database;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'bilateral-during-'));
	const path = join(folder, 'events.duckdb');
	await writeDatabase(
		path,
		databaseRows({ events: EVENTS, articles: ARTICLES, reference: REFERENCE, site: SITE }),
	);
	database = await openNodeDatabase(path);
});
afterAll(async () => {
	await database.close();
	await rm(folder, { recursive: true, force: true });
});

describe('answerDuring', () => {
	it.each(PERIODS)('$id', async ({ view: part, events }) => {
		const view = { ...DEFAULT_VIEW, ...part };
		const base = await loadExplore(database, { ...view, from: null, to: null }, 100);
		const cubes = new CubeOfFilter(database);
		expect(cubes.prepare(view)).toBeNull();
		const cube = (await cubes.wait())!;
		expect(cubes.prepare({ ...view, from: '2000', event: 'x' })).toBe(cube);
		const during = answerDuring(base, cube, view);
		const exact = await loadExplore(database, view, 100);
		expect(during.tally.entries).toBe(events);
		expect(exact.tally.entries).toBe(events);
		expect(during.counts).toEqual(exact.counts);
		expect(during.dyads.map(({ a, b, count }) => ({ a, b, count }))).toEqual(
			exact.dyads.map(({ a, b, count }) => ({ a, b, count })),
		);
	});

	it('lets go of the cube of another filter', async () => {
		const cubes = new CubeOfFilter(database);
		cubes.prepare(DEFAULT_VIEW);
		const first = cubes.wait();
		cubes.prepare({ ...DEFAULT_VIEW, country: 'NOR' });
		expect(await first).toBeNull();
		expect((await cubes.wait())!.countsIn(null, null, 'possibly').events).toBe(3);
	});

	it('makes room for the answer of another filter, not for another period of its own', async () => {
		const cubes = new CubeOfFilter(database);
		cubes.prepare(DEFAULT_VIEW);
		cubes.makeRoomFor({ ...DEFAULT_VIEW, from: '2024' });
		const own = await cubes.wait();
		expect(own!.countsIn(null, null, 'possibly').events).toBe(5);
		cubes.makeRoomFor({ ...DEFAULT_VIEW, country: 'NOR' });
		expect(cubes.prepare(DEFAULT_VIEW)).toBe(own);
		cubes.prepare({ ...DEFAULT_VIEW, country: 'NOR' });
		const overtaken = cubes.wait();
		cubes.makeRoomFor(DEFAULT_VIEW);
		expect(await overtaken).toBeNull();
	});

	it('tries again after a failure', async () => {
		let asked = 0;
		const cubes = new CubeOfFilter({ query: () => Promise.reject(new Error(`broken ${++asked}`)) });
		cubes.prepare(DEFAULT_VIEW);
		expect(await cubes.wait()).toBeNull();
		cubes.prepare(DEFAULT_VIEW);
		await cubes.wait();
		expect(asked).toBe(2);
	});
});
