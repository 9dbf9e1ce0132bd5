import { writeSearchIndex } from '$lib/ui/search/search-index';
import { listSearchEntries } from './list-search-entries.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The index of everything that can be found, fetched when a reader first types. */
export const GET: RequestHandler = async () =>
	new Response(writeSearchIndex(await listSearchEntries()), {
		headers: { 'content-type': 'application/json' },
	});
