// Of which pairs are there so many entries that the comparison counts them?
import { MOST_PART_ENTRIES } from '$lib/model/page-parts';
import { listPrintedPairs } from '../pair/list-pairs.server';
import { readRecords } from '../pair/read-records.server';

/** `CHN-USA`, sorted. */
export async function listManyPairs(): Promise<string[]> {
	const { byPair } = await readRecords();
	return (await listPrintedPairs()).filter((pair) => (byPair.get(pair)?.length ?? 0) > MOST_PART_ENTRIES);
}
