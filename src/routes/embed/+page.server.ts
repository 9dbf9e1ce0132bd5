import { pairFactsOf } from '$lib/reference/pair-facts-of';
import { readAtlas } from '../anniversaries/read-atlas.server';
import { readStories } from '../story/read-stories.server';
import { countriesIn } from './v1/name-in.server';
import type { PageServerLoad } from './$types';

export const prerender = true;

/** What can be embedded: countries and pairs that the articles tell of, those with relations in the tables, stories. */
export const load: PageServerLoad = async () => {
	const atlas = await readAtlas();
	const { manifest, countries, events, reference } = atlas;
	const told = new Set<string>();
	for (const { countries: codes } of events)
		for (const a of codes) for (const b of codes) if (a < b) told.add(`${a}-${b}`);
	const related = pairFactsOf(reference).map(({ a, b }) => `${a}-${b}`);
	return {
		site: manifest.site,
		data: manifest.database.sha256,
		names: Object.fromEntries(countries.map(({ code, name }) => [code, name])),
		frenchNames: Object.fromEntries(countriesIn('fr', atlas).map(({ code, name }) => [code, name])),
		told: [...new Set(events.flatMap((event) => event.countries))].sort(),
		pairs: [...told].sort(),
		related,
		stories: (await readStories()).map(({ name, title }) => ({ name, title })),
	};
};
