// Where do the data of a pair come from, each file once?
import { resolve } from '$app/paths';
import type { PairFile } from '$lib/model/pair-file';

const arriving = new Map<string, Promise<PairFile>>();

async function load(pair: string): Promise<PairFile> {
	const response = await fetch(resolve('/pair/[pair].json', { pair }));
	if (!response.ok) throw new Error(`the file of ${pair} did not arrive`);
	return (await response.json()) as PairFile;
}

/** The file of a pair. Rejects where it does not arrive; the next call tries again. */
export function fetchPair(pair: string): Promise<PairFile> {
	const own = arriving.get(pair) ?? load(pair);
	arriving.set(pair, own);
	own.catch(() => arriving.delete(pair));
	return own;
}
