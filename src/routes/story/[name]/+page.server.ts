import { error } from '@sveltejs/kit';
import { readAtlas } from '../../anniversaries/read-atlas.server';
import { namesIn } from '../../name-in.server';
import { findStory, readStories } from '../read-stories.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => (await readStories()).map(({ name }) => ({ name }));

/** One story with the answers that its pictures show, and the names that they need. */
export const load: PageServerLoad = async ({ params }) => {
	const story = await findStory(params.name);
	if (!story) error(404, `no story ${params.name}`);
	const atlas = await readAtlas();
	const nameOf = namesIn('en', atlas);
	const codes = atlas.reference.organisations.map(({ id }) => id);
	return {
		site: atlas.manifest.site,
		countries: atlas.countries,
		names: Object.fromEntries(codes.map((code) => [code, nameOf(code)])),
		story,
	};
};
