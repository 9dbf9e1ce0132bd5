// How is a calendar file answered while the site is built?
import { dayOf } from '$lib/model/edtf';
import { writeCalendar } from '$lib/export/ics';
import type { CountryCode } from '$lib/model/vocabulary';
import { pairPath } from '$lib/model/paths';
import { readAtlas } from './read-atlas.server';

/**
 * First day of the year in which the site is built: the calendars run from ten years before it to ten after. Taken from
 * `SOURCE_DATE_EPOCH` (seconds) where that is set, else from the clock; cut to the year, so that builds of one year agree.
 */
function findBuildDay(): number {
	const epoch = process.env.SOURCE_DATE_EPOCH;
	const now = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
	const day = dayOf(now.getUTCFullYear(), 1, 1);
	if (day === null) throw new Error(`invalid SOURCE_DATE_EPOCH: ${epoch}`);
	return day;
}

/** The calendar of one country, or of all. */
export async function respondCalendar(country: CountryCode | null): Promise<Response> {
	const { reference, countries, manifest } = await readAtlas();
	const names = new Map(countries.map(({ code, name }) => [code, name]));
	const nameOf = (code: CountryCode) => names.get(code) ?? code;
	const { address } = manifest.site;
	const { text } = writeCalendar(reference, {
		today: findBuildDay(),
		country,
		title:
			country === null
				? 'Anniversaries of diplomatic relations'
				: `${nameOf(country)}: anniversaries of diplomatic relations`,
		nameOf,
		linkOf: (a, b) => (address === null ? null : address + pairPath(a, b)),
	});
	const name = country === null ? 'anniversaries.ics' : `${country}.ics`;
	return new Response(text, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': `attachment; filename="${name}"`,
		},
	});
}
