// Are French messages set by French rules: narrow spaces before high signs and inside quotation marks, real apostrophes?
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FAULTS: readonly [id: string, fault: RegExp][] = [
	['a plain space before a high sign', / [;:!?»]/],
	['a plain space after an opening mark', /« /],
	['a typewriter’s apostrophe', /\p{L}'\p{L}/u],
	['English quotation marks', /[“”]/],
];
/** Embeds were published with plain spaces in their titles, which must not change. */
const PUBLISHED = new Set(['chart.json', 'embed.json']);
const FILES = readdirSync('messages/fr')
	.filter((file) => !PUBLISHED.has(file))
	.sort();

test.each(FILES)('%s', (file) => {
	const messages = JSON.parse(readFileSync(`messages/fr/${file}`, 'utf8')) as Record<string, string>;
	const faults = Object.entries(messages).flatMap(([key, text]) =>
		FAULTS.filter(([, fault]) => fault.test(text)).map(([id]) => `${key}: ${id}`),
	);
	expect(faults).toEqual([]);
});
