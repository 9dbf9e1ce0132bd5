import { error, json } from '@sveltejs/kit';
import { countPair } from '$lib/model/compared-pair';
import { readPairAddress } from '../../pair/list-pairs.server';
import { makePairFile } from '../../pair/make-pair-file.server';
import { listManyPairs } from '../list-many-pairs.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = async () => (await listManyPairs()).map((pair) => ({ pair }));

/** A pair with many entries as the comparison shows it. */
export const GET: RequestHandler = async ({ params }) => {
	const address = readPairAddress(params.pair);
	if (address?.canonical !== params.pair) error(404, 'a pair is two country codes, as in CHN-NOR');
	return json(countPair(await makePairFile(address)));
};
