import { error, json } from '@sveltejs/kit';
import { formatDay } from '$lib/model/edtf';
import type { PairFile } from '$lib/model/pair-file';
import { figurePair } from '$lib/model/pair-figures';
import { numberSources } from '$lib/model/source-list';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import { listPrintedPairs, readPairAddress } from '../list-pairs.server';
import { readRecords } from '../read-records.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = async () => (await listPrintedPairs()).map((pair) => ({ pair }));

/** A pair's figures, entries and sources as data. */
export const GET: RequestHandler = async ({ params }) => {
	const address = readPairAddress(params.pair);
	if (address?.canonical !== params.pair) error(404, 'a pair is two country codes, as in CHN-NOR');
	const { a, b } = address;
	const { atlas, byPair, details: known, nameOf, dataEnd, checksum } = await readRecords();
	const events = byPair.get(params.pair) ?? [];
	const details = await known.of(events.map(({ id }) => id));
	const file: PairFile = {
		a,
		b,
		nameA: nameOf(a),
		nameB: nameOf(b),
		relations: pairFactsOf(atlas.reference).find((one) => one.a === a && one.b === b) ?? null,
		figures: figurePair(events, dataEnd),
		events,
		sources: numberSources(details).map(({ article, title, publisher, published, url }) => ({
			article,
			title,
			publisher,
			published,
			url,
		})),
		dataEnd: formatDay(dataEnd),
		checksum,
	};
	return json(file);
};
