// Does anything pile up on the Explore page when filter follows filter?
import { readFile } from 'node:fs/promises';
import type { CDPSession, Page } from '@playwright/test';
import { EXPLORE_READY } from '../bench/run/brush-pages';
import { DEFAULT_VIEW, formatView, PLATES, type View } from '../../src/lib/model/view';
import { CHANNELS, CORE_TYPES, STATUSES } from '../../src/lib/model/vocabulary';
import type { EngineMemory } from './engine-memory';

/** What is held after each round of filters, and some that are the same each time. */
export interface Soak {
	filters: number;
	/** Bytes of the page's JavaScript objects, after a collection. */
	heap: number[];
	/** Nodes of documents, in the page or not, after a collection. */
	nodes: number[];
	/** Bytes of the engine's memory, which never shrinks; empty where the page has none. */
	engine: number[];
	/** Bytes of the browser's process that holds page and engine; empty where the machine does not tell it. */
	process: number[];
}

const FILTERS_A_ROUND = 10;
/** For what the page does only when it is left alone. */
const REST_MS = 1000;
/** A machine that does other work answers late. */
const ANSWER_LIMIT_MS = 180_000;
const CODES = ['CHN', 'USA', 'RUS', 'NOR', 'VNM', 'NGA', 'GBR', 'JPN'] as const;
const PAGE_BYTES = 4096;

/** Numbers from 0 to below 1, the same for a seed: a linear congruence. */
function makeRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

function makeView(random: () => number): View {
	const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
	const maybe = <T>(value: T): T[] => (random() < 0.3 ? [value] : []);
	const country = random() < 0.7 ? oneOf(CODES) : null;
	const partner = random() < 0.4 ? oneOf(CODES) : null;
	const year = 2001 + Math.floor(random() * 20);
	const isBrushed = random() < 0.4;
	return {
		...DEFAULT_VIEW,
		country,
		with: country === null || partner === country ? null : partner,
		types: maybe(oneOf(CORE_TYPES)),
		channels: maybe(oneOf(CHANNELS)),
		statuses: maybe(oneOf(STATUSES)),
		from: isBrushed ? `${year}` : null,
		to: isBrushed ? `${year + 2}` : null,
		words: random() < 0.1 ? 'visit' : '',
		plate: oneOf(PLATES),
	};
}

/**
 * Leads an open Explore page through random filters as a reader's links and brush do, until `isOver` says that so many are
 * enough. The first round warms up and is left out.
 */
export async function soakExplore(
	page: Page,
	isOver: (filters: number) => boolean,
	engineOf: EngineMemory,
): Promise<Soak> {
	const cdp = await page.context().newCDPSession(page);
	const random = makeRandom(5);
	const soak: Soak = { filters: 0, heap: [], nodes: [], engine: [], process: [] };
	for (let round = 0; round < 3 || !isOver(soak.filters); round++) {
		for (let filter = 0; filter < FILTERS_A_ROUND; filter++) {
			await follow(page, `?${formatView(makeView(random))}`);
			if (filter % 5 === 0) await brush(page, random);
		}
		await rest(page);
		soak.filters += FILTERS_A_ROUND;
		if (round === 0) continue;
		// Some is found by a second collection alone.
		for (const _ of [1, 2]) await cdp.send('HeapProfiler.collectGarbage');
		soak.heap.push((await cdp.send('Runtime.getHeapUsage')).usedSize);
		soak.nodes.push((await cdp.send('Memory.getDOMCounters')).nodes);
		const engine = await engineOf();
		if (engine !== null) soak.engine.push(engine);
		const bytes = await memoryOf(page);
		if (bytes !== null) soak.process.push(bytes);
	}
	await cdp.detach();
	return soak;
}

/** Explore keeps its last answers and what the last brush counted: here they are the same each time. */
async function rest(page: Page): Promise<void> {
	await follow(page, '?country=CHN');
	await brush(page, () => 0.5);
	await follow(page, '?country=CHN&with=USA');
	await follow(page, '?');
	await page.waitForTimeout(REST_MS);
}

/** Follows a link of the page's own, which the router takes, and waits for the answer. */
async function follow(page: Page, query: string): Promise<void> {
	await page.evaluate((href) => {
		const link = document.createElement('a');
		link.href = href === '?' ? location.pathname : href;
		document.querySelector('.explore')!.append(link);
		link.click();
		link.remove();
	}, query);
	const isThere = await page.waitForFunction(
		(search) => location.search === (search === '?' ? '' : search),
		query,
		{ timeout: ANSWER_LIMIT_MS },
	);
	// Kept, handles would pile up in the page's process.
	await isThere.dispose();
	await waitUntilSettled(page);
}

async function waitUntilSettled(page: Page): Promise<void> {
	await page.locator(EXPLORE_READY).first().waitFor({ state: 'attached', timeout: ANSWER_LIMIT_MS });
}

async function brush(page: Page, random: () => number): Promise<void> {
	const strip = page.locator('.overview svg');
	await strip.scrollIntoViewIfNeeded({ timeout: ANSWER_LIMIT_MS });
	const box = await strip.boundingBox();
	if (!box) throw new Error('the overview is not on the page');
	const at = (share: number) => box.x + 40 + share * (box.width - 80);
	const y = box.y + box.height / 2;
	const from = random() * 0.6;
	await page.mouse.move(at(from), y);
	await page.mouse.down();
	await page.mouse.move(at(from + 0.3), y, { steps: 8 });
	await page.mouse.up();
	await waitUntilSettled(page);
}

/** Resident bytes of the largest process that draws pages: there is one page. Null where `/proc` does not tell. */
async function memoryOf(page: Page): Promise<number | null> {
	const session: CDPSession = await page.context().browser()!.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	const renderers = processInfo.filter(({ type }) => type === 'renderer');
	const sizes = await Promise.all(
		renderers.map(async ({ id }) => {
			const text = await readFile(`/proc/${id}/statm`, 'utf8').catch(() => null);
			return text === null ? 0 : Number(text.split(' ')[1]) * PAGE_BYTES;
		}),
	);
	const most = Math.max(0, ...sizes);
	return most === 0 ? null : most;
}
