// Where do the data of a pair come from, each file once?
import { resolve } from '$app/paths';
import { comparePair, type ComparedPair } from '$lib/model/compared-pair';
import type { PairFile } from '$lib/model/pair-file';
import { fetchJson } from '$lib/state/fetch-json';

const arriving = new Map<string, Promise<ComparedPair>>();

async function load(pair: string, isMany: boolean): Promise<ComparedPair> {
	try {
		return isMany
			? await fetchJson<ComparedPair>(resolve('/compare/[pair].json', { pair }))
			: comparePair(await fetchJson<PairFile>(resolve('/pair/[pair].json', { pair })));
	} catch (cause) {
		throw new Error(`the file of ${pair} did not arrive`, { cause });
	}
}

/** What the file of a pair says; where its entries are many, one that counts them. Rejects where it does not arrive; the next call tries again. */
export function fetchPair(pair: string, isMany: boolean): Promise<ComparedPair> {
	const own = arriving.get(pair) ?? load(pair, isMany);
	arriving.set(pair, own);
	own.catch(() => arriving.delete(pair));
	return own;
}
