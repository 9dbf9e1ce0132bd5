// How is an event told to search engines? (schema.org, JSON-LD)
import { formatDay } from '../model/edtf';
import type { EventDetail } from '../model/view-rows';
import type { ManifestSite } from '../model/manifest';
import { eventPath } from '../model/paths';

/** A schema.org `Event`. */
export type JsonLdEvent = Readonly<Record<string, unknown>>;

const STATUS: Readonly<Record<EventDetail['event']['status'], string | null>> = {
	occurred: null,
	planned: 'https://schema.org/EventScheduled',
	cancelled: 'https://schema.org/EventCancelled',
};

/** ISO 8601 date as exact as it is known: a day, a month or a year; an interval's ends. */
function datesOf({ date, dayStart, dayEnd, precision }: EventDetail['event']) {
	const plain = date.replaceAll('~', '');
	if (precision === 'day' || precision === 'month' || precision === 'year') return { startDate: plain };
	return { startDate: formatDay(dayStart), endDate: formatDay(dayEnd) };
}

/** The event as schema.org describes one. */
export function makeJsonLd(
	{ event, participants, sources }: EventDetail,
	site: ManifestSite,
	nameOf: (code: string) => string,
): JsonLdEvent {
	const people = new Map<string, Record<string, unknown>>();
	for (const { actor, role, country, organisation } of participants) {
		const of = country ?? organisation;
		if (actor !== null)
			people.set(actor, {
				'@type': 'Person',
				name: actor,
				...(role === null ? {} : { jobTitle: role }),
				// Schema.org counts a country as a place, and nobody is affiliated with a place: the state is meant.
				...(of === null ? {} : { affiliation: { '@type': 'Organization', name: nameOf(of) } }),
			});
	}
	const place = [event.venuePlace, event.venueCountry ? nameOf(event.venueCountry) : null].filter(Boolean);
	const status = STATUS[event.status];
	return {
		'@context': 'https://schema.org',
		'@type': 'Event',
		name: event.title,
		...datesOf(event),
		...(status === null ? {} : { eventStatus: status }),
		...(place.length === 0 ? {} : { location: { '@type': 'Place', name: place.join(', ') } }),
		...(site.address === null ? {} : { url: `${site.address}${eventPath(event.id)}` }),
		identifier: event.id,
		about: event.countries.map((code) => ({ '@type': 'Country', name: nameOf(code), identifier: code })),
		...(people.size === 0 ? {} : { attendee: [...people.values()] }),
		subjectOf: sources.map(({ title, document, publisher, published, url }) => ({
			'@type': 'Article',
			headline: title ?? document,
			...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
			...(published === null ? {} : { datePublished: published }),
			...(url === null ? {} : { url }),
		})),
	};
}

/** JSON that may stand in a page's script element: no character in it can end the element or begin markup. */
export function writeJsonLd(value: JsonLdEvent): string {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
