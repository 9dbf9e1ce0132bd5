// Are the made-up phrasings and their annotations sound?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/model/edtf';
import { CHANNELS, CORE_TYPES, STATUSES } from '../../../src/lib/model/vocabulary';
import { codesIn } from './codes-in';
import type { GoldLine } from './read-gold';

/** A short invented text and all core events that it tells; none for a negative. */
interface Phrasing {
	id: string;
	published: string;
	publisher: string;
	text: string;
	events: (Omit<GoldLine, 'document'> & { dates?: string[] })[];
}

const FILE = new URL('../../gold/phrasings.ndjson', import.meta.url);
const phrasings = readFileSync(FILE, 'utf8')
	.trimEnd()
	.split('\n')
	.map((line) => JSON.parse(line) as Phrasing);
const countries = codesIn('countries');
const organisations = codesIn('organisations');

describe('tests/gold/phrasings.ndjson', () => {
	it('has ids of its own, all types, states and channels, and many texts without events', () => {
		const events = phrasings.flatMap((phrasing) => phrasing.events);
		expect(new Set(phrasings.map((phrasing) => phrasing.id)).size).toBe(phrasings.length);
		expect(phrasings.filter((phrasing) => phrasing.events.length === 0).length).toBeGreaterThanOrEqual(30);
		expect(new Set(events.map((event) => event.type))).toEqual(new Set(CORE_TYPES));
		expect(new Set(events.map((event) => event.status))).toEqual(new Set(STATUSES));
		expect(new Set(events.map((event) => event.channel))).toEqual(new Set(CHANNELS));
	});

	it.each(phrasings.map((phrasing) => [phrasing.id, phrasing] as const))('%s', (_, phrasing) => {
		expect(parseEdtf(phrasing.published)?.precision).toBe('day');
		for (const event of phrasing.events) {
			for (const date of [event.date!, ...(event.dates ?? [])]) expect(parseEdtf(date)).not.toBeNull();
			expect([...event.countries!, ...event.organisations!]).not.toEqual([]);
			expect(event.countries!.filter((code) => !countries.has(code))).toEqual([]);
			expect(event.organisations!.filter((id) => !organisations.has(id))).toEqual([]);
			const text = phrasing.text.toLowerCase();
			expect(event.actors!.filter((actor) => !text.includes(actor.toLowerCase()))).toEqual([]);
		}
	});
});
