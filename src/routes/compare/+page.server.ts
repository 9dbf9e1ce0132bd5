import { joinNames } from '$lib/model/describe-anniversaries';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import type { PageServerLoad } from './$types';
import { listPrintedPairs } from '../pair/list-pairs.server';
import { listManyPairs } from './list-many-pairs.server';
import { readRecords } from '../pair/read-records.server';

/** Pairs that can be chosen: their data come one by one, from each pair's file. */
export const load: PageServerLoad = async () => {
	const { nameOf, byPair, atlas } = await readRecords();
	const known = new Set(pairFactsOf(atlas.reference).map(({ a, b }) => `${a}-${b}`));
	return {
		pairs: (await listPrintedPairs())
			.filter((pair) => byPair.has(pair) || known.has(pair))
			.map((pair) => ({ pair, name: joinNames(pair.split('-').map(nameOf)) }))
			.sort((x, y) => x.name.localeCompare(y.name, 'en')),
		/** Those of them whose entries are counted. */
		many: await listManyPairs(),
		site: atlas.manifest.site,
	};
};
