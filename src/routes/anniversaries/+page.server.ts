import { newestClaims } from '$lib/model/claim-row';
import { checkClaims } from '$lib/reference/check-claims';
import { pairFactsOf, partnershipFactsOf } from '$lib/reference/pair-facts-of';
import type { PageServerLoad } from './$types';
import { readAtlas } from './read-atlas.server';
import { readMarks } from './read-marks.server';

/**
 * Everything that the page needs for any year: other years are reckoned in the browser without the engine. Of many entries
 * each other year has a file that says what they tell of it.
 */
export const load: PageServerLoad = async () => {
	const { manifest, reference, countries, events, articleDays, dataYear } = await readAtlas();
	const pairs = pairFactsOf(reference);
	const { printed, byYear } = await readMarks();
	return {
		site: manifest.site,
		countries,
		pairs,
		partnerships: partnershipFactsOf(reference),
		/** Pairs known to have no relations. */
		without: reference.noRelations.map(({ a, b, status, asOf }) => ({ a, b, status, asOf })),
		marks: printed,
		/** Years whose marks have a file; none where `marks` holds all. */
		filed: [...byYear.keys()],
		...newestClaims(checkClaims(events, reference)),
		articleDays,
		year: dataYear,
	};
};
