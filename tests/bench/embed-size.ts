// How much does an embed load, beside the same chart drawn by vega-embed and beside our own full page?
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { serveSite } from '../../scripts/serve-site.mjs';

const VEGA = 'tests/bench/vega/node_modules';
const SCRIPTS = [
	'vega/build/vega.min.js',
	'vega-lite/build/vega-lite.min.js',
	'vega-embed/build/vega-embed.min.js',
];
const WAIT_MS = 120_000;

interface Loaded {
	name: string;
	requests: number;
	bytes: number;
	gzip: number;
}

/** Everything that a page loads until `drawn` is there and nothing more comes. */
async function load(page: Page, name: string, url: string, drawn: string): Promise<Loaded> {
	const bodies: Promise<Buffer>[] = [];
	page.on('response', (response) => {
		if (/^https?:/.test(response.url())) bodies.push(response.body().catch(() => Buffer.alloc(0)));
	});
	await page.goto(url);
	await page.locator(drawn).first().waitFor({ state: 'attached', timeout: WAIT_MS });
	await page.waitForLoadState('networkidle');
	const all = await Promise.all(bodies);
	return {
		name,
		requests: all.length,
		bytes: all.reduce((sum, body) => sum + body.length, 0),
		gzip: all.reduce((sum, body) => sum + gzipSync(body).length, 0),
	};
}

/** The timeline of a pair as a Vega-Lite page: the same rows, bars by channel, tooltips. */
async function writeVegaPage(folder: string): Promise<void> {
	const rows = csvParse(await readFile('static/data/downloads/events.csv', 'utf8')).filter(
		({ countries }) => countries?.includes('CHN') && countries.includes('NOR'),
	);
	const values = rows.map(({ title, date_first: start, date_last: end, channel }) => ({
		title,
		start,
		end,
		channel,
	}));
	const spec = {
		$schema: 'https://vega.github.io/schema/vega-lite/v6.json',
		title: 'China and Norway',
		width: 560,
		data: { values },
		mark: { type: 'bar', tooltip: true },
		encoding: {
			x: { field: 'start', type: 'temporal' },
			x2: { field: 'end' },
			y: { field: 'title', type: 'nominal' },
			color: { field: 'channel', type: 'nominal' },
		},
	};
	const names = SCRIPTS.map((path) => path.split('/').at(-1)!);
	await Promise.all(SCRIPTS.map((path, index) => copyFile(join(VEGA, path), join(folder, names[index]!))));
	const tags = names.map((name) => `<script src="${name}"></script>`).join('');
	await writeFile(
		join(folder, 'index.html'),
		`<!doctype html><meta charset="utf-8"><title>Vega</title><link rel="icon" href="data:,"><div id="chart"></div>${tags}<script>vegaEmbed('#chart', ${JSON.stringify(spec)}, { renderer: 'svg' })</script>`,
	);
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}

if (!existsSync('build/embed/v1')) throw new Error('no built site: run npm run build first');
const folder = await mkdtemp(join(tmpdir(), 'bench-embed-'));
const executablePath = findChromium();
const browser = await chromium.launch({
	...(executablePath === null ? {} : { executablePath }),
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const site = await serveSite({ directory: 'build', port: 0 });
const peer = await serveSite({ directory: folder, port: 0 });
try {
	const at = (path: string) => `http://localhost:${site.port}${path}`;
	const measured: Loaded[] = [];
	const add = async (name: string, url: string, drawn: string) => {
		const page = await browser.newPage({ viewport: { width: 600, height: 700 } });
		measured.push(await load(page, name, url, drawn));
		await page.close();
	};
	for (const path of [
		'timeline/CHN-NOR',
		'pair/CHN-NOR',
		'map/CHN',
		'map/all',
		'matrix/all',
		'anniversaries/all',
		'fr/timeline/CHN-NOR',
		'fr/map/all',
		'story/network-from-1949',
		'story/february-2024',
		'story/three-channels',
	])
		await add(`embed ${path}`, at(`/embed/v1/${path}`), 'main h1');
	if (existsSync(VEGA)) {
		await writeVegaPage(folder);
		await add('vega-embed, the same timeline', `http://localhost:${peer.port}/`, '#chart svg path');
	} else say('vega-embed is not installed (npm ci in tests/bench/vega): measured without it');
	await add('full page of the pair', at('/pair/CHN-NOR'), 'main h1');
	await add(
		'Explore with the same filter, its engine (in a worker) not counted',
		at('/?country=CHN&with=NOR'),
		'[data-settled="true"][data-engine="ready"]',
	);
	say('what | requests | kB | kB gzip');
	for (const { name, requests, bytes, gzip } of measured)
		say(`${name} | ${requests} | ${Math.round(bytes / 1000)} | ${Math.round(gzip / 1000)}`);
} finally {
	await browser.close();
	await Promise.all([site.close(), peer.close()]);
	await rm(folder, { recursive: true });
}
