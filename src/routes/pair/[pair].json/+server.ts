import { error, json } from '@sveltejs/kit';
import type { PairFile } from '$lib/model/pair-file';
import { numberSources } from '$lib/model/source-list';
import { listPrintedPairs, readPairAddress } from '../list-pairs.server';
import { makePairFile } from '../make-pair-file.server';
import { readRecords } from '../read-records.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = async () => (await listPrintedPairs()).map((pair) => ({ pair }));

/** A pair's figures, entries and sources as data. */
export const GET: RequestHandler = async ({ params }) => {
	const address = readPairAddress(params.pair);
	if (address?.canonical !== params.pair) error(404, 'a pair is two country codes, as in CHN-NOR');
	const { details: known } = await readRecords();
	const { dataEnd, checksum, ...said } = await makePairFile(address);
	const details = await known.of(said.events.map(({ id }) => id));
	const file: PairFile = {
		...said,
		sources: numberSources(details).map(({ article, title, publisher, published, url }) => ({
			article,
			title,
			publisher,
			published,
			url,
		})),
		dataEnd,
		checksum,
	};
	return json(file);
};
