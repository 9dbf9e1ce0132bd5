// Which pieces make up a benchmark run?
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { serveSite } from '../../../scripts/serve-site.mjs';
import type { Browser } from '@playwright/test';
import { EXPLORE_READY, listBrushPages, listPairPages } from './brush-pages';
import { clickPairs } from './click-pairs';
import { dragBrush } from './drag-brush';
import { makeExploreSite } from './explore-site';
import { measureFirstView } from './first-view';
import { watchEngineMemory } from '../../support/engine-memory';
import { soakExplore } from '../../support/soak-explore';
import { measureStarts } from './measure-start';
import type { Piece } from './run-piece';

/** What a run was asked for, and where its pages are served. */
export interface Plan {
	sizes: readonly number[];
	moves: number;
	rounds: number;
	soakSeconds: number;
	hasPeer: boolean;
	/** Folder of the databases. */
	work: string;
	/** Addresses without a slash at the end. */
	pagesUrl: string;
	siteUrl: string;
	/** First port that is tried for the site with made-up events. */
	explorePort: number;
	/** Path and bytes of the database with so many events, written where it is missing. */
	database(events: number): Promise<{ file: string; bytes: number }>;
}

const MINUTE_MS = 60_000;
/** Ten million events: building a peer's cubes takes minutes on a busy machine. */
const BRUSH_LIMIT_MS = 8 * MINUTE_MS;

/** First views, starts, soak, then every page at every size. */
export function listPieces(plan: Plan): readonly Piece[] {
	return [
		...listFirstViews(plan),
		...listEngine(plan),
		...plan.sizes.flatMap((size) => listBrushes(plan, size)),
	];
}

function listFirstViews({ siteUrl }: Plan): Piece[] {
	const ways = [
		{ id: 'first-view-local', name: 'localhost', isSlow: false, limitMs: 1000 },
		{ id: 'first-view-slow', name: 'slow 4G, processor 4 times slower', isSlow: true, limitMs: 2500 },
	];
	return ways.map(({ id, name, isSlow, limitMs }) => ({
		id,
		kind: 'first-view',
		name,
		events: null,
		limitMs: 3 * MINUTE_MS,
		measure: async (browser) => {
			const view = await measureFirstView(browser, `${siteUrl}/`, isSlow);
			return { kind: 'first-view', name, limitMs, view };
		},
	}));
}

function listEngine(plan: Plan): Piece[] {
	const events = plan.sizes[0]!;
	const page = `${plan.pagesUrl}/pages/engine.html`;
	const common = { events, name: 'engine' } as const;
	return [
		{
			...common,
			id: 'starts',
			kind: 'starts',
			limitMs: 6 * MINUTE_MS,
			measure: async (browser) => {
				const { file, bytes } = await plan.database(events);
				const starts = await measureStarts(browser, page, file, bytes, plan.rounds);
				return { kind: 'starts', name: 'engine', starts };
			},
		},
		{
			...common,
			id: 'soak',
			name: 'Explore page',
			kind: 'soak',
			limitMs: plan.soakSeconds * 1000 + 4 * MINUTE_MS,
			measure: (browser) =>
				onExploreSite(plan, events, async (address) => {
					const explore = await browser.newPage({ viewport: { width: 1440, height: 900 } });
					const engineOf = await watchEngineMemory(explore);
					await explore.goto(`${address}/`);
					await explore.waitForSelector(EXPLORE_READY, { state: 'attached' });
					const end = performance.now() + plan.soakSeconds * 1000;
					return {
						kind: 'soak',
						name: 'Explore page',
						soak: await soakExplore(explore, () => performance.now() > end, engineOf),
					};
				}),
		},
	];
}

function listBrushes(plan: Plan, events: number): Piece[] {
	const file = `${events}.duckdb`;
	const brushes = listBrushPages(plan.pagesUrl, file, plan.hasPeer).map((spec) => ({
		...spec,
		kind: 'brush' as const,
		query: '',
		run: (browser: Browser, url: string) => dragBrush(browser, { ...spec, url }, plan.moves),
	}));
	const pairs = listPairPages(plan.pagesUrl, file, plan.hasPeer).map((spec) => ({
		...spec,
		kind: 'pair' as const,
		query: '?country=CHN&plate=matrix',
		run: (browser: Browser, url: string) => clickPairs(browser, { ...spec, url }, Math.ceil(plan.moves / 6)),
	}));
	return [...brushes, ...pairs].map(({ id, kind, name, url, query, run }) => ({
		id: `${kind}-${events}-${id}`,
		kind,
		name,
		events,
		limitMs: BRUSH_LIMIT_MS,
		measure: async (browser) => {
			const result = url
				? await run(browser, url)
				: await onExploreSite(plan, events, (address) => run(browser, `${address}/${query}`));
			return { kind, name, events, result };
		},
	}));
}

/** Serves the site with so many made-up events for as long as `use` takes. */
async function onExploreSite<T>(
	plan: Plan,
	events: number,
	use: (address: string) => Promise<T>,
): Promise<T> {
	const { file } = await plan.database(events);
	const folder = join(plan.work, `explore-${events}`);
	await rm(folder, { recursive: true, force: true });
	await makeExploreSite(folder, join(plan.work, file));
	const explore = await serveSite({ directory: folder, port: plan.explorePort, tries: 50 });
	try {
		return await use(`http://localhost:${explore.port}`);
	} finally {
		await explore.close();
	}
}
