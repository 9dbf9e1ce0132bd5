// Are told events placed on the dates that the codebook gives them?
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadReference } from '../../../../scripts/read-reference';
import { compileLexicon, type Lexicon } from '../../../../src/lib/extract/lexicon';
import { extractArticle } from '../../../../src/lib/extract/pipeline';
import { EVENT_DATE_CASES, PUBLISHED, type EventDateCase } from './event-date-cases';

const REFERENCE = fileURLToPath(new URL('../../../../data/reference', import.meta.url));
let lexicon: Lexicon;

function datesOf({ id, text, published }: EventDateCase): string[] {
	const article = {
		id,
		document: id,
		title: null,
		publisher: null,
		published: published === undefined ? PUBLISHED : published,
		url: null,
		source: null,
		text,
		start: 0,
		end: text.length,
	};
	return extractArticle(article, lexicon)
		.mentions.map(({ type, date }) => `${type} ${date}`)
		.sort();
}

describe('dates of events', () => {
	beforeAll(async () => {
		lexicon = compileLexicon((await loadReference(REFERENCE)).reference);
	});

	it.each(EVENT_DATE_CASES)('$id', (row) => {
		expect(datesOf(row)).toEqual([...row.events].sort());
	});
});
