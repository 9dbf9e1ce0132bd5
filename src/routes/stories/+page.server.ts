import { readAtlas } from '../anniversaries/read-atlas.server';
import { readStories } from '../story/read-stories.server';
import type { PageServerLoad } from './$types';

export const prerender = true;

/** Titles and leads of all stories. */
export const load: PageServerLoad = async () => {
	const { manifest } = await readAtlas();
	const stories = (await readStories()).map(({ name, title, lead, steps }) => ({
		name,
		title,
		lead,
		steps: steps.length,
	}));
	return { site: manifest.site, stories };
};
