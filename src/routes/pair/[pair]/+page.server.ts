import { error, redirect } from '@sveltejs/kit';
import { contextOf, slugsOf } from '../../page-context.server';
import { resolvePage } from '../../address';
import { listPrintedPairs, readPairAddress } from '../list-pairs.server';
import { putPairPage } from '../put-pair-page';
import { readRecords } from '../read-records.server';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import { pairTablesOf } from '$lib/reference/tables-of';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Both orders: the one that is not the alphabet's leads to the other. */
export const entries: EntryGenerator = async () =>
	(await listPrintedPairs()).flatMap((pair) => [{ pair }, { pair: pair.split('-').reverse().join('-') }]);

/** Everything on a pair. */
export const load: PageServerLoad = async ({ params }) => {
	const address = readPairAddress(params.pair);
	if (!address) error(404, 'a pair is two country codes, as in CHN-NOR');
	const { a, b, canonical } = address;
	if (canonical !== params.pair) redirect(308, resolvePage('/pair/[pair]', { pair: canonical }));
	const records = await readRecords();
	const { atlas, byPair } = records;
	const details = await records.details.of((byPair.get(canonical) ?? []).map(({ id }) => id));
	const part = {
		a,
		b,
		period: null,
		...pairTablesOf(atlas.reference, pairFactsOf(atlas.reference), a, b),
		details,
		people: slugsOf(records, details),
	};
	return (
		putPairPage(part, contextOf(records), atlas.manifest.pages !== undefined) ??
		error(404, 'no country has this code')
	);
};
