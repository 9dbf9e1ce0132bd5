import { error } from '@sveltejs/kit';
import { dayAddresses, readDayAddress } from '$lib/model/day-address';
import { listOnDay } from '$lib/model/on-this-day';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import type { EntryGenerator, PageServerLoad } from './$types';
import { readAtlas } from '../../anniversaries/read-atlas.server';

/** Lines of the list; a large site has thousands. */
const MOST_CONTACTS = 300;

/** All 366 days. */
export const entries: EntryGenerator = () => dayAddresses().map((day) => ({ day }));

/** What happened on a calendar day, in all years. */
export const load: PageServerLoad = async ({ params }) => {
	const at = readDayAddress(params.day);
	if (!at) error(404, 'the calendar has no such day');
	const { manifest, reference, countries, events } = await readAtlas();
	const on = listOnDay(pairFactsOf(reference), events, at);
	const codes = new Set([
		...on.foundings.flatMap(({ a, b }) => [a, b]),
		...on.turns.flatMap(({ a, b }) => [a, b]),
	]);
	return {
		...at,
		...on,
		/** The newest, by date; how many there are in all stands beside. */
		contacts: on.contacts.slice(-MOST_CONTACTS),
		contactsInAll: on.contacts.length,
		site: manifest.site,
		names: Object.fromEntries(
			countries.filter(({ code }) => codes.has(code)).map(({ code, name }) => [code, name]),
		),
	};
};
