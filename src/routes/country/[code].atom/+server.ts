import { error } from '@sveltejs/kit';
import { countryPath } from '$lib/model/paths';
import { readRecords } from '../../pair/read-records.server';
import { respondFeed } from '../../pair/respond-feed.server';
import { listPrintedCountries } from '../list-countries.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = listPrintedCountries;

/** A feed of a country's entries. */
export const GET: RequestHandler = async ({ params }) => {
	const { atlas, byCountry, nameOf } = await readRecords();
	if (!atlas.countries.some(({ code }) => code === params.code)) error(404, 'no country has this code');
	const page = countryPath(params.code);
	return respondFeed(byCountry.get(params.code) ?? [], {
		title: nameOf(params.code),
		page,
		path: `${page}.atom`,
	});
};
