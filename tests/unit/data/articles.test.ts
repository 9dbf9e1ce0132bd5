// Is the bundled corpus whole, in its own words, and annotated?
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { areCompatible, parseEdtf } from '../../../src/lib/model/edtf';
import { CHANNELS, EVENT_TYPES, STATUSES, TONES, isCoreType } from '../../../src/lib/model/vocabulary';
import { codesIn } from './codes-in';
import { readGold, type GoldLine } from './read-gold';

const ARTICLES = new URL('../../../data/articles/', import.meta.url);
const GOLD = new URL('../../../data/gold/bundled.ndjson', import.meta.url);
const NEWSLETTER = new URL('../../../../shared/corpus/newsletter-2024-02.txt', import.meta.url);
const NEWSLETTER_GOLD = new URL('../../../../shared/gold/newsletter-2024-02.ndjson', import.meta.url);
const MAX_SHARED_WORDS = 7;
const countries = codesIn('countries');
const organisations = codesIn('organisations');

interface BundledArticle {
	front: Record<string, unknown>;
	body: string;
}

function readArticle(document: string): BundledArticle {
	const text = readFileSync(new URL(`${document}.md`, ARTICLES), 'utf8');
	const match = /^---\n(.*?)\n---\n(.*)$/s.exec(text);
	if (!match) throw new Error(`no front matter: ${document}`);
	return { front: parse(match[1]!) as Record<string, unknown>, body: match[2]!.trim() };
}

function wordsOf(text: string): string[] {
	return (
		text
			.toLowerCase()
			.replaceAll(/['’]/g, '')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

function runsOf(text: string, length: number): string[] {
	const words = wordsOf(text);
	return words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' '));
}

const documents = readdirSync(ARTICLES)
	.filter((file) => file.endsWith('.md'))
	.map((file) => file.slice(0, -'.md'.length))
	.sort();
const gold = readGold(GOLD);
const events = gold.filter((line) => line.type !== 'none');

function isSameFact(wanted: GoldLine, found: GoldLine): boolean {
	const [a, b] = [parseEdtf(wanted.date!), parseEdtf(found.date!)];
	return (
		found.type === wanted.type &&
		found.status === wanted.status &&
		found.channel === wanted.channel &&
		String(found.countries) === String(wanted.countries) &&
		String(found.organisations) === String(wanted.organisations) &&
		(wanted.actors ?? []).every((actor) => found.actors?.includes(actor)) &&
		JSON.stringify(found.anniversary) === JSON.stringify(wanted.anniversary) &&
		!!a &&
		!!b &&
		areCompatible(a, b)
	);
}

describe.each(documents)('data/articles/%s.md', (document) => {
	const { front, body } = readArticle(document);

	it('says what it is, from when, and after whom', () => {
		expect(Object.keys(front)).toEqual(['title', 'publisher', 'published', 'source']);
		for (const value of Object.values(front)) expect(value).toEqual(expect.stringMatching(/\S/));
		expect(parseEdtf(String(front.published))?.precision).toBe('day');
	});

	it('has the length of a dispatch', () => {
		const count = body.split(/\s+/).length;
		expect(count).toBeGreaterThanOrEqual(100);
		expect(count).toBeLessThanOrEqual(400);
	});

	it('is annotated, with core events or as having none', () => {
		const own = gold.filter((line) => line.document === document);
		expect(own.length).toBeGreaterThan(0);
		const hasCore = own.some((line) => line.type !== 'none' && isCoreType(line.type));
		expect(hasCore).toBe(!own.some((line) => line.type === 'none'));
	});

	it.skipIf(!existsSync(NEWSLETTER))(
		`shares no run of more than ${MAX_SHARED_WORDS} words with the newsletter (skipped without ../shared)`,
		() => {
			const taken = new Set(runsOf(readFileSync(NEWSLETTER, 'utf8'), MAX_SHARED_WORDS + 1));
			const own = [String(front.title), body].flatMap((text) => runsOf(text, MAX_SHARED_WORDS + 1));
			expect(own.filter((run) => taken.has(run))).toEqual([]);
		},
	);
});

describe('data/gold/bundled.ndjson', () => {
	it('speaks of the bundled articles only', () => {
		expect(gold.map((line) => line.document).filter((name) => !documents.includes(name))).toEqual([]);
	});

	it.each(events.map((line) => [`${line.document} ${line.type} ${line.date}`, line] as const))(
		'%s keeps to the vocabulary',
		(_, line) => {
			expect(EVENT_TYPES).toContain(line.type);
			expect(STATUSES).toContain(line.status);
			expect(CHANNELS).toContain(line.channel);
			expect(parseEdtf(line.date ?? '')).not.toBeNull();
			expect([...(line.countries ?? []), ...(line.organisations ?? [])]).not.toEqual([]);
			expect((line.countries ?? []).filter((code) => !countries.has(code))).toEqual([]);
			expect((line.organisations ?? []).filter((id) => !organisations.has(id))).toEqual([]);
			expect(line.countries ?? []).toEqual([...(line.countries ?? [])].sort());
			expect(line.organisations ?? []).toEqual([...(line.organisations ?? [])].sort());
			expect([undefined, ...TONES]).toContain(line.tone);
			expect(line.tone !== undefined).toBe(line.type === 'message');
			expect(line.anniversary !== undefined).toBe(line.type === 'anniversary');
		},
	);

	it('names an actor only where the article does', () => {
		for (const line of events) {
			const { body } = readArticle(line.document);
			for (const actor of line.actors ?? []) expect(body).toContain(actor);
		}
	});

	it.skipIf(!existsSync(NEWSLETTER_GOLD))(
		'holds every required event of the newsletter (skipped without ../shared)',
		() => {
			const wanted = existsSync(NEWSLETTER_GOLD) ? readGold(NEWSLETTER_GOLD) : [];
			const required = wanted.filter((line) => !line.optional && line.type !== 'none');
			expect(required.length).toBeGreaterThan(20);
			const found = events.filter((line) => !line.optional);
			expect(required.filter((line) => !found.some((other) => isSameFact(line, other)))).toEqual([]);
		},
	);
});
