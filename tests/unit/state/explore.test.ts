// What does Explore list where there are more entries than it lists?
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type View } from '../../../src/lib/model/view';
import { EVENT_TYPES } from '../../../src/lib/model/vocabulary';
import type { Database, Param } from '../../../src/lib/query/database';
import { openNodeDatabase } from '../../../src/lib/query/node';
import { countChoices } from '../../../src/lib/query/views/count-choices';
import { listEvents } from '../../../src/lib/query/views/list-events';
import { cutPrinted } from '../../../src/lib/state/cut-printed';
import { Explore, LISTED, MOST_EVENTS } from '../../../src/lib/state/explore.svelte';
import { loadDrawn } from '../../../src/lib/state/load-drawn';
import { loadExplore } from '../../../src/lib/state/load-explore';
import { writeSynthetic } from '../../bench/synthetic/write-synthetic';

const EVENTS = 40_000;
const PRINTED = 60;
const VIEWS: [id: string, view: Partial<View>][] = [
	['more than are ever listed', { country: 'CHN' }],
	['more than are ever listed, since a year', { country: 'CHN', from: '2003' }],
	['more than come at once', { country: 'CHN', with: 'USA' }],
	['few', { country: 'CHN', with: 'RUS', channels: ['party'] }],
	['nothing', { country: 'CHN', words: 'qqqq' }],
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

	it('draws the strongest pairs that a large page carries, and all once the engine has counted them', async () => {
		const whole = await loadExplore(database, DEFAULT_VIEW, LISTED.first);
		const codes = [...new Set(whole.dyads.flatMap(({ a, b }) => [a, b]))];
		const printed = cutPrinted(whole, codes);
		expect(printed.dyads.length).toBeLessThan(whole.dyads.length / 10);
		let asked = 0;
		const engine: Database = { ...database, query: (...of) => (asked++, database.query(...of)) };
		const explore = new Explore(printed, { ...engine, of: () => engine }, (event) => event);
		expect(explore.answer).toMatchObject({ matrix: null, dyadTotals: { dyads: whole.dyads.length } });
		await explore.show(DEFAULT_VIEW);
		expect(explore.answer).toMatchObject({ ...whole, dyadTotals: null });
		await explore.show({ ...DEFAULT_VIEW, country: 'CHN' });
		asked = 0;
		await explore.show(DEFAULT_VIEW);
		expect(explore.answer.dyads).toEqual(whole.dyads);
		expect(asked).toBe(0);
	});

	it.each(VIEWS)('lists the newest of many first, and more when asked: %s', async (_id, part) => {
		const view = { ...DEFAULT_VIEW, ...part };
		const explore = await explored();
		explore.prepare(view);
		await explore.show(view);
		const { events, tally } = explore.answer;
		const all = await listEvents(database, view, { order: 'latest' });
		expect(tally.entries).toBe(all.length);
		expect(events).toEqual(all.length > LISTED.atOnce ? all.slice(0, LISTED.first) : all);
		await explore.listMore();
		expect(explore.answer.events).toEqual(all.slice(0, MOST_EVENTS));
		expect(explore.answer.tally).toBe(tally);
	});

	it.each(VIEWS)('says in embeds and pictures what it says itself: %s', async (_id, part) => {
		const view = { ...DEFAULT_VIEW, ...part };
		const whole = await loadExplore(database, view, 2000);
		const drawn = await loadDrawn(database, view, 2000, whole.articles);
		expect(whole).toMatchObject(drawn);
	});

	it.each<[id: string, view: Partial<View>]>([
		...VIEWS,
		['many types', { types: EVENT_TYPES.filter((type) => type !== 'anniversary') }],
		[
			'all filters',
			{ country: 'CHN', channels: ['state'], statuses: ['occurred'], publisher: 'Herald', to: '2010' },
		],
	])('asks nothing of which the engine in the browser would keep memory for ever: %s', async (_id, part) => {
		const asked: [string, readonly Param[]][] = [];
		const engine: Database = {
			...database,
			query: (text, params = []) => (asked.push([text, params]), database.query(text, params)),
		};
		const printed = await loadExplore(database, DEFAULT_VIEW, PRINTED);
		const explore = new Explore(printed, { ...engine, of: () => engine }, (event) => event);
		await explore.show({ ...DEFAULT_VIEW, ...part });
		await explore.listMore();
		await explore.countsDuring({ ...DEFAULT_VIEW, ...part, from: '2003', to: '2004' });
		await countChoices(engine, { ...DEFAULT_VIEW, ...part });
		expect(asked.length).toBeGreaterThan(5);
		for (const [text, params] of asked) {
			const plan = await database.query<{ explain_value: string }>(`EXPLAIN ${text}`, params);
			expect(plan.map((row) => row.explain_value).join('\n'), text).not.toContain('HASH_JOIN');
		}
	});

	it('has views on both sides of each limit', async () => {
		const counts = await Promise.all(
			VIEWS.map(async ([, part]) => (await listEvents(database, { ...DEFAULT_VIEW, ...part })).length),
		);
		const [most, since, more, few, none] = counts;
		expect(Math.min(most!, since!)).toBeGreaterThan(MOST_EVENTS);
		expect(more).toBeGreaterThan(LISTED.atOnce);
		expect(more).toBeLessThan(MOST_EVENTS);
		expect(few).toBeLessThan(LISTED.atOnce);
		expect(none).toBe(0);
	});

	it('asks once for what is asked twice, and anew for what a brush has counted', async () => {
		let asked = 0;
		const counting: Database = {
			...database,
			query: (text, params) => {
				asked++;
				return database.query(text, params);
			},
		};
		const printed = await loadExplore(database, DEFAULT_VIEW, PRINTED);
		const explore = new Explore(printed, { ...counting, of: () => counting }, (event) => event);
		const view = { ...DEFAULT_VIEW, country: 'CHN' };
		await Promise.all([explore.show(view), explore.show(view)]);
		const first = asked;
		await explore.show({ ...view, event: 'any' });
		expect(asked).toBe(first);
		await explore.countsDuring({ ...view, from: '2003' });
		expect(explore.answer.view.from).not.toBeNull();
		await explore.show(view);
		expect(explore.answer.view).toEqual(view);
	});

	it('shows at once what it showed before a pair was chosen, grown lists too', async () => {
		const explore = await explored();
		const view = { ...DEFAULT_VIEW, country: 'CHN' };
		await explore.show(view);
		await explore.listMore();
		const before = explore.answer;
		await explore.show({ ...view, with: 'USA' });
		expect(explore.answer.view.with).toBe('USA');
		void explore.show(view);
		expect(explore.answer).toBe(before);
		expect(explore.isPending).toBe(false);
	});

	it.each<[id: string, beside: () => Promise<void>]>([
		['fails', () => Promise.reject(new Error('broken'))],
		['never answers', () => new Promise(() => {})],
	])('shows an answer though what is asked beside it %s', async (_id, beside) => {
		const explore = await explored();
		explore.beside = beside;
		const view = { ...DEFAULT_VIEW, country: 'CHN' };
		await explore.show(view);
		expect(explore.fault).toBeNull();
		expect(explore.answer.view).toEqual(view);
	});

	it('shows an answer with what is asked beside it, which hears of its counts before', async () => {
		const explore = await explored();
		const heard: string[] = [];
		explore.beside = async ({ view, tally, isListed }) => {
			heard.push(`${view.country} ${tally.entries > LISTED.atOnce} ${isListed}`);
			await Promise.resolve();
			expect(explore.answer.view.country).toBeNull();
		};
		await explore.show({ ...DEFAULT_VIEW, country: 'CHN' });
		expect(heard).toEqual(['CHN true false']);
		expect(explore.answer.view.country).toBe('CHN');
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
