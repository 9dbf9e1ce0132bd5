// What does Explore list where there are more entries than it lists?
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type View } from '../../../src/lib/model/view';
import type { Database } from '../../../src/lib/query/database';
import { openNodeDatabase } from '../../../src/lib/query/node';
import { listEvents } from '../../../src/lib/query/views/list-events';
import { Explore, MOST_EVENTS } from '../../../src/lib/state/explore.svelte';
import { loadExplore } from '../../../src/lib/state/load-explore';
import { writeSynthetic } from '../../bench/synthetic/write-synthetic';

const EVENTS = 40_000;
const PRINTED = 60;
const VIEWS: [id: string, view: Partial<View>, isMany: boolean][] = [
	['a country', { country: 'CHN' }, true],
	['a country since a year', { country: 'CHN', from: '2003' }, true],
	['a pair', { country: 'CHN', with: 'USA' }, false],
	['a pair in a channel', { country: 'CHN', with: 'RUS', channels: ['party'] }, false],
	['nothing', { country: 'CHN', words: 'qqqq' }, false],
];

let folder: string;
let database: Database;
const explored = async () =>
	new Explore(
		await loadExplore(database, DEFAULT_VIEW, PRINTED),
		{ ...database, of: () => database },
		(event) => event,
	);

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'bilateral-explore-'));
	await writeSynthetic(join(folder, 'events.duckdb'), EVENTS);
	database = await openNodeDatabase(join(folder, 'events.duckdb'));
}, 60_000);
afterAll(async () => {
	await database.close();
	await rm(folder, { recursive: true, force: true });
});

describe('Explore', () => {
	it('says how many were printed until the engine has answered', async () => {
		const explore = await explored();
		expect(explore.mostListed).toBe(PRINTED);
		await explore.show(DEFAULT_VIEW);
		expect(explore.mostListed).toBe(MOST_EVENTS);
		expect(explore.answer.events.length).toBeLessThan(MOST_EVENTS);
	});

	it.each(VIEWS)('lists the newest of many first, and more when asked: %s', async (_id, part, isMany) => {
		const view = { ...DEFAULT_VIEW, ...part };
		const explore = await explored();
		explore.prepare(view);
		await explore.show(view);
		const { events, tally } = explore.answer;
		const all = await listEvents(database, view, { order: 'latest' });
		expect(tally.entries).toBe(all.length);
		expect(all.length > MOST_EVENTS).toBe(isMany);
		expect(events).toEqual(isMany ? all.slice(0, events.length) : all);
		await explore.listMore();
		expect(explore.answer.events).toEqual(all.slice(0, MOST_EVENTS));
		expect(explore.answer.tally).toBe(tally);
	});

	it('lists nothing of a filter that another has followed', async () => {
		const explore = await explored();
		await explore.show({ ...DEFAULT_VIEW, country: 'CHN' });
		const listing = explore.listMore();
		await explore.show({ ...DEFAULT_VIEW, country: 'CHN', with: 'USA' });
		await listing;
		expect(explore.answer.events.every(({ countries }) => countries.includes('USA'))).toBe(true);
	});
});
