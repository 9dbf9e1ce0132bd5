import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { readAtlas } from '../anniversaries/read-atlas.server';
import type { PageServerLoad } from './$types';
import { readMeasures } from './read-measures.server';

const FILES = ['static/data/accuracy.json', 'data/gold/accuracy-development.json'];

/** The method in words stands in the page; what was measured is read from the build. */
export const load: PageServerLoad = async () => {
	const { manifest } = await readAtlas();
	const texts = await Promise.all(
		FILES.filter((file) => existsSync(file)).map((file) => readFile(file, 'utf8')),
	);
	return { site: manifest.site, counts: manifest.counts, measures: readMeasures(texts) };
};
