import { describe, expect, test } from 'vitest';
import { freezeEmbed } from '../../../src/lib/model/freeze-embed';

const LIVE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>China</title></head><body><footer><span class="read"></span><a href="../../../?country=CHN" target="_blank">Open</a></footer></body></html>`;
const FACTS = {
	day: '2026-11-28',
	dayInWords: '28 Nov 2026',
	data: '0123456789abcdef'.repeat(4),
	query: '',
	base: 'https://example.org/atlas',
};

describe('freezeEmbed', () => {
	const WRITTEN: readonly [id: string, facts: Partial<typeof FACTS>, text: string][] = [
		['the day, for machines', {}, '<html lang="en" data-kept="2026-11-28">'],
		['the day and the data, for readers', {}, ', copy of 28 Nov 2026, data 0123456789ab<'],
		['the whole checksum', {}, `content="${FACTS.data}"`],
		['the full view with its address', {}, 'href="https://example.org/atlas/?country=CHN"'],
		[
			'options, written as an attribute',
			{ query: 'from=2024&title="x"' },
			'data-query="from=2024&amp;title=&quot;x&quot;"',
		],
		['signs that a replacement would read', { query: "title=$&$'" }, 'data-query="title=$&amp;$\'"'],
	];
	test.each(WRITTEN)('%s', (_, facts, text) => {
		expect(freezeEmbed(LIVE, { ...FACTS, ...facts })).toContain(text);
	});

	test('no attribute for no options', () => {
		expect(freezeEmbed(LIVE, FACTS)).not.toContain('data-query');
	});

	test.each(['', '<html lang="en"></html>', LIVE.replace('<span class="read"></span>', '')])(
		'refuses what is no embed: %#',
		(html) => {
			expect(() => freezeEmbed(html, FACTS)).toThrow(/^invalid embed/);
		},
	);
});
