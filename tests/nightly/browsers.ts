// `npm run nightly:browsers [-- NAME…]`: the journeys of readers in Chromium, Firefox and WebKit, on the built site.
import { startForeignPage } from '../support/foreign-page';
import { serveSite } from '../../scripts/serve-site.mjs';
import { JOURNEYS, type Journey, type Places } from '../browsers/journeys';
import { startChromium, startFirefox } from '../browsers/start-puppeteer';
import { startWebKit } from '../browsers/start-webkit';
import type { StartBrowser } from '../browsers/tab';
import { noteBrowser, type Outcome } from './note-browser';

const BROWSERS: readonly (readonly [name: string, start: StartBrowser])[] = [
	['Chromium', startChromium],
	['Firefox', startFirefox],
	['WebKit', startWebKit],
];

type Run = Outcome & { version: string; driver: string };

/** The first line of what went wrong; some drivers have only a name for it. */
function tellError(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.message.split('\n')[0] || error.name;
}

/** One journey in a browser of its own; null where that is not installed. One that does not start has failed. */
async function travel(start: StartBrowser, journey: Journey, places: Places): Promise<Run | null> {
	const browser = await start(journey.runsScripts).catch(tellError);
	if (browser === null) return null;
	if (typeof browser === 'string')
		return { version: 'unknown', driver: 'none', state: 'failed', note: `it does not start: ${browser}` };
	const { version, driver, tab, close } = browser;
	try {
		await journey.travel(tab, places);
		const [error] = tab.errors;
		return error === undefined
			? { version, driver, state: 'passed', note: '' }
			: { version, driver, state: 'failed', note: `error of the page: ${error}` };
	} catch (error) {
		return { version, driver, state: 'failed', note: tellError(error) };
	} finally {
		await close();
	}
}

const asked = process.argv.slice(2);
const site = await serveSite({ directory: 'build', port: 0 });
const foreign = await startForeignPage();
const places = { site: `http://localhost:${site.port}`, foreign };
let failed = 0;
for (const [name, start] of BROWSERS.filter(([name]) => asked.length === 0 || asked.includes(name))) {
	const runs = new Map<Journey['id'], Run>();
	for (const journey of JOURNEYS) {
		const run = await travel(start, journey, places);
		if (run === null) break;
		runs.set(journey.id, run);
		if (run.state !== 'passed') failed++;
		console.log(`${name} ${run.version}, ${journey.id}: ${run.state}${run.note && `: ${run.note}`}`);
	}
	const [first] = runs.values();
	if (first === undefined)
		console.log(`${name}: skipped, it or its driver is not installed (CONTRIBUTING.md says how)`);
	else
		noteBrowser(name, {
			version: first.version,
			driver: first.driver,
			journeys: Object.fromEntries([...runs].map(([id, { state, note }]) => [id, { state, note }])),
		});
}
await foreign.close();
await site.close();
process.exitCode = failed === 0 ? 0 : 1;
