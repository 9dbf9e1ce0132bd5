// What does a reader do in each browser, and what must be seen then?
import assert from 'node:assert/strict';
import { listEventIds } from '../support/built-events';
import { writeForeignPage, type ForeignPage } from '../support/foreign-page';
import { waitUntil, type Tab } from './tab';

/** The served site, without a slash at its end, and a host of another origin. */
export interface Places {
	site: string;
	foreign: ForeignPage;
}

/** One thing that readers do. */
export interface Journey {
	id: 'pair' | 'brush' | 'unscripted' | 'embed' | 'console';
	runsScripts: boolean;
	/** Throws where a reader would not see what is promised. */
	travel(tab: Tab, places: Places): Promise<void>;
}

const answered = (tab: Tab) =>
	waitUntil(
		tab,
		'the filters answer',
		() =>
			document.querySelector('[data-engine="ready"]') !== null &&
			document.querySelector('.explore[aria-busy="false"][data-settled="true"]') !== null,
	);
const shown = (tab: Tab) =>
	tab.ask(() =>
		[...document.querySelectorAll('a[data-event]')].map((link) => link.getAttribute('data-event')).sort(),
	);
const text = (tab: Pick<Tab, 'ask'>, selector: string) =>
	tab.ask((wanted) => document.querySelector(wanted)?.textContent?.trim() ?? '', selector);
/** What a reader sees of the page, in words. */
const words = (tab: Tab) => tab.ask(() => document.body.innerText);
const queryHas = (tab: Tab, part: string) =>
	waitUntil(tab, `the address says ${part}`, (wanted) => location.search.includes(wanted), part);

async function pick(tab: Tab, field: string, typed: string, option: string): Promise<void> {
	await tab.press('input[role="combobox"]', field);
	await tab.type(typed);
	await waitUntil(
		tab,
		`the option ${option}`,
		(name) => document.querySelector('[role="option"]')?.textContent?.trim().startsWith(name) ?? false,
		option,
	);
	await tab.press('[role="option"]', option);
}

async function filterPair(tab: Tab, { site }: Places): Promise<void> {
	const pair = "core AND list_contains(countries, 'CHN') AND list_contains(countries, 'NOR')";
	const contacts = await listEventIds(`${pair} AND type <> 'anniversary'`);
	await tab.open(`${site}/`);
	await answered(tab);
	await pick(tab, 'Country', 'chin', 'China');
	await queryHas(tab, 'country=CHN');
	await pick(tab, 'With', 'norw', 'Norway');
	await queryHas(tab, 'with=NOR');
	await answered(tab);
	assert.match(await text(tab, 'h1'), new RegExp(`China and Norway: ${contacts.length} contacts`));
	assert.deepEqual(await shown(tab), await listEventIds(pair));
}

async function brushTimeline(tab: Tab, { site }: Places): Promise<void> {
	await tab.open(`${site}/`);
	await answered(tab);
	const before = (await shown(tab)).length;
	await tab.drag('.overview [role="slider"][data-edge="end"]', -400);
	await queryHas(tab, 'to=');
	await answered(tab);
	const after = (await shown(tab)).length;
	assert.ok(after > 0 && after < before, `${after} of ${before} entries left`);
	assert.match(await text(tab, '.head [role="status"]'), new RegExp(`^${after} `));
}

async function readWithoutScripts(tab: Tab, { site }: Places): Promise<void> {
	await tab.open(`${site}/`);
	assert.match(await words(tab), /Filters need JavaScript/);
	assert.equal((await shown(tab)).length, Math.min((await listEventIds('core')).length, 300));
	await tab.open(`${site}/pair/CHN-NOR`);
	assert.equal(await text(tab, 'h1'), 'China and Norway');
	assert.match(await words(tab), /Espen Barth Eide/);
	assert.ok(await tab.ask(() => (document.querySelector('main svg')?.getClientRects().length ?? 0) > 0));
}

async function readSandboxedEmbed(tab: Tab, { site, foreign }: Places): Promise<void> {
	const html = writeForeignPage(`${site}/embed/v1/timeline/CHN-NOR`, 600, 'allow-scripts');
	await tab.open(foreign.addressOf(html));
	await tab.inFrame('iframe', async (frame) => {
		await waitUntil(frame, 'the chart', () => document.querySelector('.size svg') !== null);
		await frame.press('summary');
		await waitUntil(frame, 'the table', () =>
			(document.querySelector('details')?.innerText ?? '').includes('Espen Barth Eide'),
		);
		assert.match(await text(frame, 'h1'), /^China and Norway/);
		assert.ok(
			await frame.ask(() => document.documentElement.scrollWidth <= innerWidth),
			'wider than its frame',
		);
		assert.equal(await frame.ask(() => origin), 'null');
	});
	await waitUntil(tab, 'the height that the embed tells', () =>
		(window as unknown as { heard: { type?: string }[] }).heard.some(
			({ type }) => type === 'bilateral:height',
		),
	);
}

async function askInSql(tab: Tab, { site }: Places): Promise<void> {
	const statement = "SELECT count(*) AS n FROM events WHERE type = 'meeting'";
	await tab.open(`${site}/sql?q=${encodeURIComponent(statement)}`);
	await waitUntil(tab, 'the editor', () => document.querySelector('.cm-content') !== null);
	await tab.press('button', 'Run');
	await waitUntil(tab, 'the answer', () => document.querySelector('[aria-label="Answer"] td') !== null);
	assert.equal(
		Number(await text(tab, '[aria-label="Answer"] td')),
		(await listEventIds("type = 'meeting'")).length,
	);
}

/** In the order of the table. */
export const JOURNEYS: readonly Journey[] = [
	{ id: 'pair', runsScripts: true, travel: filterPair },
	{ id: 'brush', runsScripts: true, travel: brushTimeline },
	{ id: 'unscripted', runsScripts: false, travel: readWithoutScripts },
	{ id: 'embed', runsScripts: true, travel: readSandboxedEmbed },
	{ id: 'console', runsScripts: true, travel: askInSql },
];
