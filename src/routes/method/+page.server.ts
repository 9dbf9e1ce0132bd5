import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { readAtlas } from '../anniversaries/read-atlas.server';
import { newestClaims } from '$lib/model/claim-row';
import { checkClaims } from '$lib/reference/check-claims';
import type { PageServerLoad } from './$types';
import { CHROMIUM_ONLY, readBrowsers } from './read-browsers.server';
import { readFaults } from './read-faults.server';
import { readMeasures } from './read-measures.server';
import { readReadings } from './read-readings.server';
import { readTrials } from './read-trials.server';

const FILES = ['static/data/accuracy.json', 'data/gold/accuracy-development.json'];

const READINGS = 'data/gold/readings.json';
const TRIALS = 'data/trust.json';
const BROWSERS = 'data/browsers.json';
const FAULTS = 'data/faults.yaml';

/** The method in words stands in the page; what was measured and which claims were checked is read from the build. */
export const load: PageServerLoad = async () => {
	const { manifest, reference, countries, events } = await readAtlas();
	const texts = await Promise.all(
		FILES.filter((file) => existsSync(file)).map((file) => readFile(file, 'utf8')),
	);
	const listed = newestClaims(checkClaims(events, reference));
	const named = new Set(listed.claims.flatMap(({ countries }) => countries));
	return {
		site: manifest.site,
		counts: manifest.counts,
		measures: readMeasures(texts),
		trials: existsSync(TRIALS) ? readTrials(await readFile(TRIALS, 'utf8')) : [],
		browsers: existsSync(BROWSERS) ? readBrowsers(await readFile(BROWSERS, 'utf8')) : null,
		chromiumOnly: CHROMIUM_ONLY,
		faults: existsSync(FAULTS) ? readFaults(await readFile(FAULTS, 'utf8')) : [],
		readings: existsSync(READINGS) ? readReadings(await readFile(READINGS, 'utf8')) : [],
		...listed,
		names: Object.fromEntries(
			countries.filter(({ code }) => named.has(code)).map(({ code, name }) => [code, name]),
		),
	};
};
