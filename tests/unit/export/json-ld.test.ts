import { describe, expect, it } from 'vitest';
import { makeJsonLd, writeJsonLd } from '../../../src/lib/export/json-ld';
import { makeDetail, makeParticipant, makeSource } from '../../support/event-rows';

const site = { title: 'Bilateral', address: 'https://atlas.example', description: 'x' };
const nameOf = (code: string) => `name of ${code}`;

describe('makeJsonLd', () => {
	it('has what schema.org asks of an event', () => {
		const value = makeJsonLd(
			makeDetail({ venuePlace: 'Beijing', venueCountry: 'CHN' }, [
				makeParticipant('a', 'CHN', 'Wang Yi', 'Foreign Minister'),
				makeParticipant('b', 'NOR', null),
			]),
			site,
			nameOf,
		);
		expect(value).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'Event',
			name: 'Meeting, China and Norway',
			startDate: '2024-02-05',
			location: { '@type': 'Place', name: 'Beijing, name of CHN' },
			url: 'https://atlas.example/event/chn-nor-meeting-2024-02-05',
			attendee: [{ '@type': 'Person', name: 'Wang Yi', jobTitle: 'Foreign Minister' }],
			subjectOf: [{ '@type': 'Article', headline: 'One', datePublished: '2024-02-06' }],
		});
		expect(value).not.toHaveProperty('eventStatus');
	});

	it.each([
		['2024-02', { startDate: '2024-02' }],
		['2024', { startDate: '2024' }],
		['2024-01-18/2024-01-19', { startDate: '2024-01-18', endDate: '2024-01-19' }],
		['2024-21', { startDate: '2024-03-01', endDate: '2024-05-31' }],
	])('writes %s as exact as it is', (date, expected) => {
		expect(makeJsonLd(makeDetail({ date }), site, nameOf)).toMatchObject(expected);
	});

	it('tells planned and cancelled events', () => {
		expect(makeJsonLd(makeDetail({ status: 'cancelled' }), site, nameOf).eventStatus).toBe(
			'https://schema.org/EventCancelled',
		);
	});
});

describe('writeJsonLd', () => {
	it('cannot end the element that it stands in, and reads back the same', () => {
		const value = makeJsonLd(
			makeDetail({ title: '</script><script>alert("&")</script>\u2028' }, [], [makeSource()]),
			site,
			nameOf,
		);
		const text = writeJsonLd(value);
		expect(text).not.toMatch(/[<>&\u2028]/);
		expect(JSON.parse(text)).toEqual(value);
	});
});
