import { describe, expect, it } from 'vitest';
import { loadReference } from '../../../../scripts/read-reference';
import { compileLexicon } from '../../../../src/lib/extract/lexicon';
import { extractArticle } from '../../../../src/lib/extract/pipeline';
import { readFile } from '../../../../src/lib/extract/read/read-file';

const { reference } = await loadReference();
const lexicon = compileLexicon(reference);

/** Pieces that patterns or lists choke on, repeated; `npm run bench:extract` takes a megabyte of each and more. */
const PIECES: Record<string, string> = {
	'lines of dates': 'May 5\n',
	headlines: 'Xi meets Putin in Oslo today\n\n',
	capitals: 'CHINA AND NORWAY MET IN OSLO ON MONDAY. ',
	countries: 'China, Norway and ',
	names: 'Wang Yi, ',
	'brackets with names': '(Wang Yi (',
	'full dates': 'On 5 May 2024 they met. ',
	'an endless sentence': 'and the foreign minister of Norway met his counterpart and ',
};
const SHORT = 20_000;
const TIMES = 16;
/** Linear is 16, quadratic is 256; a busy machine measures anything within a factor of some six. */
const MOST = 128;
/** So often is the short text taken, and so often the long one; the fastest counts. */
const ROUNDS = { short: 5, long: 2 };

function cpuMs(text: string): number {
	const bytes = new TextEncoder().encode(text);
	const before = process.cpuUsage();
	for (const article of readFile({ name: 'a.txt', bytes }, { published: '2024-02-08' }).articles)
		extractArticle(article, lexicon);
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

const fastest = (text: string, rounds: number) =>
	Math.min(...Array.from({ length: rounds }, () => cpuMs(text)));

describe('a text that is 16 times as long takes about 16 times as long', () => {
	it.each(Object.entries(PIECES))('%s', (_, piece) => {
		const text = piece.repeat(Math.ceil(SHORT / piece.length));
		const long = fastest(text.repeat(TIMES), ROUNDS.long);
		expect(long / fastest(text, ROUNDS.short)).toBeLessThan(MOST);
	});
});
