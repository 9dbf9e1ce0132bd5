import { findMarks } from '$lib/model/anniversary-marks';
import { findDataYear } from '$lib/model/data-year';
import { partsOf } from '$lib/model/edtf';
import { checkClaims } from '$lib/reference/check-claims';
import { pairFactsOf, partnershipFactsOf } from '$lib/reference/pair-facts-of';
import type { PageServerLoad } from './$types';
import { readAtlas } from './read-atlas.server';

/** Where the data holds no contact, the page shows the year in which the tables end. */
const YEAR_OF_TABLES = 2024;

/** Everything that the page needs for any year: other years are reckoned in the browser without the engine. */
export const load: PageServerLoad = async () => {
	const { manifest, reference, countries, events, articleDays } = await readAtlas();
	const pairs = pairFactsOf(reference);
	return {
		site: manifest.site,
		countries,
		pairs,
		partnerships: partnershipFactsOf(reference),
		/** Pairs known to have no relations. */
		without: reference.noRelations.map(({ a, b, status, asOf }) => ({ a, b, status, asOf })),
		marks: findMarks(pairs, events),
		claims: checkClaims(events, reference),
		articleDays,
		year: findDataYear(events.map(({ dayStart }) => partsOf(dayStart).year)) ?? YEAR_OF_TABLES,
	};
};
