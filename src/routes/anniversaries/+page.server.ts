import { findMarks } from '$lib/model/anniversary-marks';
import { newestClaims } from '$lib/model/claim-row';
import { checkClaims } from '$lib/reference/check-claims';
import { pairFactsOf, partnershipFactsOf } from '$lib/reference/pair-facts-of';
import type { PageServerLoad } from './$types';
import { readAtlas } from './read-atlas.server';

/** Everything that the page needs for any year: other years are reckoned in the browser without the engine. */
export const load: PageServerLoad = async () => {
	const { manifest, reference, countries, events, articleDays, dataYear } = await readAtlas();
	const pairs = pairFactsOf(reference);
	return {
		site: manifest.site,
		countries,
		pairs,
		partnerships: partnershipFactsOf(reference),
		/** Pairs known to have no relations. */
		without: reference.noRelations.map(({ a, b, status, asOf }) => ({ a, b, status, asOf })),
		marks: findMarks(pairs, events),
		...newestClaims(checkClaims(events, reference)),
		articleDays,
		year: dataYear,
	};
};
