// What does the file of a pair say, apart from its sources?
import { formatDay } from '$lib/model/edtf';
import type { PairFile } from '$lib/model/pair-file';
import { figurePair } from '$lib/model/pair-figures';
import type { CountryCode } from '$lib/model/vocabulary';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import { readRecords } from './read-records.server';

/** Of the pair `a` and `b`, in the order of the alphabet. */
export async function makePairFile({
	a,
	b,
}: {
	a: CountryCode;
	b: CountryCode;
}): Promise<Omit<PairFile, 'sources'>> {
	const { atlas, byPair, nameOf, dataEnd, checksum } = await readRecords();
	const events = byPair.get(`${a}-${b}`) ?? [];
	return {
		a,
		b,
		nameA: nameOf(a),
		nameB: nameOf(b),
		relations: pairFactsOf(atlas.reference).find((one) => one.a === a && one.b === b) ?? null,
		figures: figurePair(events, dataEnd),
		events,
		dataEnd: formatDay(dataEnd),
		checksum,
	};
}
