import { error } from '@sveltejs/kit';
import { writeEventsCsv } from '$lib/export/csv';
import { listPrintedPairs, readPairAddress } from '../list-pairs.server';
import { readRecords } from '../read-records.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = async () => (await listPrintedPairs()).map((pair) => ({ pair }));

/** A pair's entries in the columns of every table of events; a pair without entries has the header alone. */
export const GET: RequestHandler = async ({ params }) => {
	if (readPairAddress(params.pair)?.canonical !== params.pair)
		error(404, 'a pair is two country codes, as in CHN-NOR');
	const { byPair } = await readRecords();
	return new Response(writeEventsCsv(byPair.get(params.pair) ?? []), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
};
