import { beforeAll, describe, expect, it } from 'vitest';
import { makeJsonLd, writeJsonLd } from '../../../src/lib/export/json-ld';
import { checkJsonLd } from '../../support/check-json-ld';
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

describe('checkJsonLd', () => {
	const DETAILS = {
		plain: makeDetail({}),
		'with people of countries and organisations': makeDetail({ venuePlace: 'Beijing' }, [
			makeParticipant('a', 'CHN', 'Wang Yi', 'Foreign Minister'),
			{ side: 'b', country: null, organisation: 'UN', actor: 'António Guterres', role: null },
		]),
		planned: makeDetail({ status: 'planned', date: '2024-21~' }),
		cancelled: makeDetail({ status: 'cancelled', date: '2024-01-18/2024-01-19' }),
		'told by a document without title, publisher, day': makeDetail(
			{},
			[],
			[makeSource({ title: null, publisher: null, published: null, url: 'https://paper.example/1' })],
		),
	};
	const texts = Object.fromEntries(
		Object.entries(DETAILS).map(([name, detail]) => [name, writeJsonLd(makeJsonLd(detail, site, nameOf))]),
	);

	const plain = JSON.parse(texts.plain ?? '') as Record<string, unknown>;
	const CHANGES: [string, Record<string, unknown>][] = [
		['a word that schema.org does not know', { venue: 'Oslo' }],
		['a word of another type', { birthPlace: { '@type': 'Place', name: 'Oslo' } }],
		['a country for an organisation', { organizer: { '@type': 'Country', name: 'Norway' } }],
		['a status out of the list', { eventStatus: 'https://schema.org/EventHappened' }],
		['a type that there is not', { '@type': 'Meeting' }],
		['another context', { '@context': 'https://example.org' }],
		['a date with an uncertain sign', { startDate: '2024-02~' }],
		['a relative address', { url: '/event/1' }],
		['an empty name', { name: '' }],
	];
	let faults: string[] = [];
	// The compiler reads the whole vocabulary: once for all cases, and slowly on a busy machine.
	beforeAll(() => {
		const changed = CHANGES.map(([name, change]) => [name, JSON.stringify({ ...plain, ...change })] as const);
		faults = checkJsonLd({ ...texts, ...Object.fromEntries(changed) });
	}, 180_000);

	it.each(Object.keys(texts))('takes an event: %s', (name) => {
		expect(faults.filter((fault) => fault.startsWith(name))).toEqual([]);
	});

	it.each(CHANGES)('refuses %s', (name) => {
		expect(faults.filter((fault) => fault.startsWith(name))).not.toEqual([]);
	});
});
