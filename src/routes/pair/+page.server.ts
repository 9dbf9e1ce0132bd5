import { words } from '$lib/messages/words';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import type { PageServerLoad } from './$types';
import { listPairs } from './list-pairs.server';
import { readRecords } from './read-records.server';

/** Lines of the list: a large site tells of tens of thousands of pairs, and pages of countries lead to them. */
const MOST_LISTED = 1000;

/** Pairs with most contacts: how many, and since when they have relations. */
export const load: PageServerLoad = async () => {
	const { byPair, nameOf, atlas } = await readRecords();
	const established = new Map(
		pairFactsOf(atlas.reference).map(({ a, b, established }) => [`${a}-${b}`, established]),
	);
	const pairs = (await listPairs()).map((pair) => {
		const [a = '', b = ''] = pair.split('-');
		const own = byPair.get(pair) ?? [];
		const contacts = own.filter(({ type }) => type !== 'anniversary');
		return {
			pair,
			name: words().listOfTwo({ first: nameOf(a), second: nameOf(b) }),
			contacts: contacts.length,
			last: contacts.at(-1)?.date ?? null,
			since: established.get(pair) ?? null,
		};
	});
	pairs.sort((x, y) => y.contacts - x.contacts || x.name.localeCompare(y.name, 'en'));
	return {
		pairs: pairs.slice(0, MOST_LISTED),
		/** Of all pairs, listed or not. */
		counts: {
			all: pairs.length,
			told: pairs.filter(({ contacts }) => contacts > 0).length,
			related: pairs.filter(({ since }) => since !== null).length,
		},
		site: atlas.manifest.site,
	};
};
