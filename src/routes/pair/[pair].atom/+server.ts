import { error } from '@sveltejs/kit';
import { pairPath } from '$lib/model/paths';
import { listPrintedPairs, readPairAddress } from '../list-pairs.server';
import { readRecords } from '../read-records.server';
import { respondFeed } from '../respond-feed.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = async () => (await listPrintedPairs()).map((pair) => ({ pair }));

/** A feed of a pair's entries. */
export const GET: RequestHandler = async ({ params }) => {
	const address = readPairAddress(params.pair);
	if (address?.canonical !== params.pair) error(404, 'a pair is two country codes, as in CHN-NOR');
	const { byPair, nameOf } = await readRecords();
	const page = pairPath(address.a, address.b);
	return respondFeed(byPair.get(params.pair) ?? [], {
		title: `${nameOf(address.a)} and ${nameOf(address.b)}`,
		page,
		path: `${page}.atom`,
	});
};
