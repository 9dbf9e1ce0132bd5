import fc from 'fast-check';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractBatch } from '../../../../scripts/extract/extract-batch';
import { givenPath, readPaths } from '../../../../scripts/read-paths';
import { loadReference } from '../../../../scripts/read-reference';
import { compileLexicon } from '../../../../src/lib/extract/lexicon';
import { clusterMentions, clusterTogether } from '../../../../src/lib/extract/link/cluster-mentions';
import { joinParts } from '../../../../src/lib/extract/link/link';
import { gatherParts, partitionMentions } from '../../../../src/lib/extract/link/partition';
import type { Mention } from '../../../../src/lib/model/event';
import { makeMention, person } from './make-mention';

const PROJECT = join(import.meta.dirname, '../../../..');
const DATES = [
	'2024-01-31',
	'2024-02-01',
	'2024-02-02',
	'2024-02-05',
	'2024-02-29',
	'2024-03-01',
	'2024-12-31',
	'2025-01-01',
	'2024-02',
	'2024-03',
	'2024-21',
	'2024-24',
	'2024',
	'2024~',
	'2024-01-30/2024-02-02',
];
const PEOPLE = ['Eide', 'Espen Barth Eide', 'Ana Rao', null];

const mentions = fc.array(
	fc
		.record({
			article: fc.constantFrom('a', 'b', 'c', 'd#1', 'd#2', 'e', 'f'),
			type: fc.constantFrom('meeting', 'visit', 'call', 'summit', 'anniversary', 'agreement'),
			date: fc.constantFrom(...DATES),
			dateBasis: fc.constantFrom('explicit', 'relative', 'publication'),
			published: fc.constantFrom(null, '2024-02-01', '2024-02-28'),
			mechanism: fc.constantFrom(null, 'Joint Committee'),
			start: fc.nat(2),
			one: fc.constantFrom(...PEOPLE),
			two: fc.constantFrom(...PEOPLE),
			other: fc.constantFrom('NOR', 'ISL'),
			organisations: fc.constantFrom<string[]>([], ['UN']),
		})
		.map(({ article, one, two, other, start, ...rest }) =>
			makeMention(article, {
				...rest,
				evidence: [{ start, end: start + 5 }],
				countries: ['CHL', other],
				participants: [person('a', 'CHL', one), person('b', other, two)],
			}),
		),
	{ maxLength: 40 },
);

/** Each part linked alone, its answer passed on as text, as between machines. */
function linkInParts(all: readonly Mention[], least: number) {
	const told = (part: Mention[]) => {
		const sent = JSON.parse(JSON.stringify(part)) as Mention[];
		return JSON.parse(JSON.stringify(clusterMentions(sent))) as ReturnType<typeof clusterMentions>;
	};
	const lists = gatherParts(partitionMentions(all), least);
	return { lists, events: joinParts(lists.map((part) => ({ mentions: part, told: told(part) }))) };
}

/** All compared at once. */
const linkTogether = (all: readonly Mention[]) => joinParts([{ mentions: all, told: clusterTogether(all) }]);

describe('partitionMentions', () => {
	it.each([
		['two days that touch, in two months', ['2024-01-31', '2024-02-01'], 1],
		['two days with one between them', ['2024-02-01', '2024-02-03'], 2],
		['a month that holds both', ['2024-02-01', '2024-02-20', '2024-02'], 1],
		['a year that nobody is named for, which nothing joins', ['2024-02-01', '2024-02-20', '2024'], 3],
	])('%s', (_, dates, parts) => {
		const list = dates.map((date) =>
			makeMention(date, {
				date,
				...(date === '2024' ? { participants: [person('a', 'CHL', null), person('b', 'NOR', null)] } : {}),
			}),
		);
		expect(partitionMentions(list)).toHaveLength(parts);
	});

	it('parts, linked one by one, give the records of the whole, byte for byte', () => {
		fc.assert(
			fc.property(mentions, fc.integer({ min: 1, max: 10 }), (list, least) => {
				const { events, lists } = linkInParts(list, least);
				expect(JSON.stringify(events)).toBe(JSON.stringify(linkTogether(list)));
				expect(lists.flat()).toHaveLength(list.length);
			}),
			{ numRuns: 500 },
		);
	});

	it.each([
		['the bundled articles', join(PROJECT, 'data/articles')],
		['a corpus beside the project, where there is one', join(PROJECT, '../shared/corpus/unlabelled')],
	])('%s', { timeout: 120_000 }, async (_, path) => {
		if (!existsSync(path)) return;
		const { reference } = await loadReference(join(PROJECT, 'data/reference'));
		const lexicon = compileLexicon(reference);
		const all: Mention[] = [];
		for await (const { articles } of readPaths([givenPath(path)]))
			all.push(...extractBatch(articles, lexicon).mentions);
		const { events, lists } = linkInParts(all, 10);
		expect(lists.length).toBeGreaterThan(3);
		expect(JSON.stringify(events) === JSON.stringify(linkTogether(all))).toBe(true);
	});
});
