import { error } from '@sveltejs/kit';
import { writeEventsCsv } from '$lib/export/csv';
import { listPairs, readPairAddress } from '../list-pairs.server';
import { readRecords } from '../read-records.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = async () => (await listPairs()).map((pair) => ({ pair }));

/** A pair's entries in the columns of every table of events; a pair without entries has the header alone. */
export const GET: RequestHandler = async ({ params }) => {
	if (readPairAddress(params.pair)?.canonical !== params.pair)
		error(404, 'a pair is two country codes, as in CHN-NOR');
	const { byPair } = await readRecords();
	const events = (byPair.get(params.pair) ?? []).map(({ event }) => event);
	return new Response(writeEventsCsv(events), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
