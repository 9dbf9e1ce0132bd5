import { error } from '@sveltejs/kit';
import { readAtlas } from '../../anniversaries/read-atlas.server';
import { respondCalendar } from '../../anniversaries/respond-calendar.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** A calendar for every place with a code; without relations in the tables it is empty and says so. */
export const entries: EntryGenerator = async () =>
	(await readAtlas()).countries.map(({ code }) => ({ code }));

/** One country's anniversaries. */
export const GET: RequestHandler = async ({ params }) => {
	const { countries } = await readAtlas();
	if (!countries.some(({ code }) => code === params.code)) error(404, 'no country has this code');
	return respondCalendar(params.code);
};
