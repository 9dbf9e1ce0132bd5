// Where do the data of a pair come from, each file once?
import { resolve } from '$app/paths';
import type { PairFile } from '$lib/model/pair-file';
import { fetchJson } from '$lib/state/fetch-json';

const arriving = new Map<string, Promise<PairFile>>();

async function load(pair: string): Promise<PairFile> {
	try {
		return await fetchJson<PairFile>(resolve('/pair/[pair].json', { pair }));
	} catch (cause) {
		throw new Error(`the file of ${pair} did not arrive`, { cause });
	}
}

/** The file of a pair. Rejects where it does not arrive; the next call tries again. */
export function fetchPair(pair: string): Promise<PairFile> {
	const own = arriving.get(pair) ?? load(pair);
	arriving.set(pair, own);
	own.catch(() => arriving.delete(pair));
	return own;
}
