import { error } from '@sveltejs/kit';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import { countryTablesOf } from '$lib/reference/tables-of';
import { countCountryArticles, listCountryPeople } from '$lib/query/views/list-country-people';
import { openDatabase } from '../../open-database.server';
import { contextOf, slugsOf } from '../../page-context.server';
import { readRecords } from '../../pair/read-records.server';
import { listPrintedCountries } from '../list-countries.server';
import { putCountryPage } from '../put-country-page';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every place with a code whose page is printed. */
export const entries: EntryGenerator = listPrintedCountries;

/** Everything on a country. */
export const load: PageServerLoad = async ({ params }) => {
	const records = await readRecords();
	const { atlas, byCountry } = records;
	const { code } = params;
	const tables = countryTablesOf(atlas.reference, pairFactsOf(atlas.reference), code);
	if (!tables) error(404, 'no country has this code');
	const database = await openDatabase();
	const participants = await listCountryPeople(database, code);
	// Not all that is known of each event: the largest countries have hundreds of thousands.
	const details = (byCountry.get(code) ?? []).map((event) => ({
		event,
		participants: participants.get(event.id) ?? [],
	}));
	const articles = await countCountryArticles(database, code);
	const part = { code, ...tables, details, articles, people: slugsOf(records, details) };
	return putCountryPage(part, contextOf(records)) ?? error(404, 'no country has this code');
};
