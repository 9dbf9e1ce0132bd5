// What must the page Read know of the site?
import { readFile } from 'node:fs/promises';
import type { Manifest } from '$lib/model/manifest';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { site, inputs } = JSON.parse(await readFile('static/data/manifest.json', 'utf8')) as Manifest;
	return { site, version: inputs.slice(0, 12) };
};
