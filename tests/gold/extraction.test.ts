// How well do the extracted events agree with annotations, and may that get worse?
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGold, type GoldEvent } from '../../src/lib/extract/evaluate/gold-event';
import { evaluateRecords, type Evaluation } from '../../src/lib/extract/evaluate/evaluate';
import { compileLexicon } from '../../src/lib/extract/lexicon';
import { linkMentions } from '../../src/lib/extract/link/link';
import { extractArticle } from '../../src/lib/extract/pipeline';
import { readGold } from '../../scripts/evaluate/read-gold';
import { extractPaths } from '../../scripts/extract/extract-paths';
import { givenPath } from '../../scripts/read-paths';
import { loadReference } from '../../scripts/read-reference';
import { readPhrasings } from './read-phrasings';

const { reference } = await loadReference('data/reference');

async function evaluatePaths(articles: string, gold: string): Promise<Evaluation> {
	const { gold: annotations, problems } = readGold(givenPath(gold));
	expect(problems).toEqual([]);
	const { events } = await extractPaths([givenPath(articles)], reference);
	return evaluateRecords(annotations, events);
}

interface Floor {
	core: number;
	exact: number;
}

function expectAtLeast({ scores }: Evaluation, floor: Floor): void {
	expect(scores.core.f1).toBeGreaterThanOrEqual(floor.core);
	expect(scores.exact.f1).toBeGreaterThanOrEqual(floor.exact);
}

/** A little below what was measured when they were written; raised with each gain. */
const SETS: { name: string; articles: string; gold: string; floor: Floor }[] = [
	{
		name: 'the bundled articles',
		articles: 'data/articles',
		gold: 'data/gold/bundled.ndjson',
		floor: { core: 0.915, exact: 0.82 },
	},
	{
		name: 'the newsletter',
		articles: '../shared/corpus/newsletter-2024-02.txt',
		gold: '../shared/gold/newsletter-2024-02.ndjson',
		floor: { core: 1, exact: 0.97 },
	},
	{
		name: 'the development texts',
		articles: '../shared/corpus/dev',
		gold: '../shared/gold/dev.ndjson',
		floor: { core: 0.935, exact: 0.83 },
	},
];

describe('extraction against annotations', () => {
	for (const { name, articles, gold, floor } of SETS) {
		const isHere = existsSync(articles) && existsSync(gold);
		it.skipIf(!isHere)(`${name}${isHere ? '' : ': not here, skipped'}`, { timeout: 60_000 }, async () => {
			expectAtLeast(await evaluatePaths(articles, gold), floor);
		});
	}
});

describe('extraction of made-up phrasings', () => {
	const phrasings = readPhrasings(readFileSync('tests/gold/phrasings.ndjson', 'utf8'));
	const lexicon = compileLexicon(reference);
	const annotations: GoldEvent[] = parseGold('phrasings', phrasings.gold).gold;
	const mentions = phrasings.articles.flatMap((article) => extractArticle(article, lexicon).mentions);
	// Each text is a world of its own: linking happens inside a text only.
	const records = phrasings.articles.flatMap(({ id }) =>
		linkMentions(mentions.filter((mention) => mention.article === id)),
	);
	const evaluation = evaluateRecords(annotations, records);

	it('finds the events', () => {
		expectAtLeast(evaluation, { core: 0.95, exact: 0.95 });
	});

	it('finds few in texts that tell none', () => {
		const silent = new Set(annotations.filter(({ type }) => type === 'none').map(({ document }) => document));
		const wrong = evaluation.misses.filter(({ kind, document }) => kind === 'wrong' && silent.has(document));
		expect(silent.size).toBeGreaterThan(30);
		expect(wrong.length).toBeLessThanOrEqual(12);
	});
});
