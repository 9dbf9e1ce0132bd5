import type { Language } from '$lib/messages/languages';
import { ALL_PRINTED, isPrinted } from '$lib/model/printed-pages';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import { readAtlas, type Atlas } from '../anniversaries/read-atlas.server';
import { listTold, listToldPairs } from './v1/list-told';
import { readStories } from '../story/read-stories.server';
import { speakDuring } from '../speak-during.server';
import type { PageServerLoad } from './$types';

export const prerender = true;

const listNames = ({ countries }: Atlas): Record<string, string> =>
	Object.fromEntries(countries.map(({ code, name }) => [code, name]));

/** What can be embedded: countries and pairs that the articles tell of, those with relations in the tables, stories. */
export const load: PageServerLoad = async () => {
	const atlas = await readAtlas();
	const { manifest, events, reference } = atlas;
	const pages = manifest.pages ?? ALL_PRINTED;
	const hasPage = (pair: string) => isPrinted(pages, 'pair', pair);
	const related = pairFactsOf(reference).map(({ a, b }) => `${a}-${b}`);
	return {
		site: manifest.site,
		data: manifest.database.sha256,
		names: {
			en: listNames(await speakDuring('en', readAtlas)),
			fr: listNames(await speakDuring('fr', readAtlas)),
		} satisfies Record<Language, unknown>,
		told: listTold(events).filter((code) => isPrinted(pages, 'country', code)),
		pairs: listToldPairs(events).filter(hasPage),
		related: related.filter(hasPage),
		stories: (await readStories()).map(({ name, title }) => ({ name, title })),
	};
};
