import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	DEFAULT_EMBED,
	EMBED_THEMES,
	EMBED_VIEWS,
	embedPath,
	formatEmbedOptions,
	formatEmbedScope,
	parseEmbedOptions,
	parseEmbedScope,
	type EmbedOptions,
	type EmbedView,
} from '../../../src/lib/model/embed';
import { LANGUAGES } from '../../../src/lib/messages/languages';
import { CHANNELS, CORE_TYPES } from '../../../src/lib/model/vocabulary';

const SCOPES: readonly [id: string, view: EmbedView, text: string, expected: unknown][] = [
	['the whole', 'timeline', 'all', { kind: 'all' }],
	['a country', 'map', 'NOR', { kind: 'country', country: 'NOR' }],
	['a pair in order', 'pair', 'CHN-NOR', { kind: 'pair', a: 'CHN', b: 'NOR' }],
	['a pair out of order', 'pair', 'NOR-CHN', null],
	['a pair of one', 'pair', 'CHN-CHN', null],
	['lower case', 'map', 'nor', null],
	['an event', 'event', 'chn-nor-meeting-2024-02-05', { kind: 'event', id: 'chn-nor-meeting-2024-02-05' }],
	['a path in an event', 'event', '../../etc', null],
	['markup', 'timeline', '<script>', null],
];

describe('parseEmbedScope', () => {
	test.each(SCOPES)('%s', (_, view, text, expected) => {
		const scope = parseEmbedScope(view, text);
		expect(scope).toEqual(expected);
		if (scope) expect(embedPath(view, scope)).toBe(`/embed/v1/${view}/${formatEmbedScope(scope)}`);
	});

	test('never throws', () => {
		fc.assert(
			fc.property(fc.constantFrom(...EMBED_VIEWS), fc.string(), (view, text) => {
				const scope = parseEmbedScope(view, text);
				if (scope) expect(formatEmbedScope(scope)).toBe(text);
			}),
		);
	});
});

const point = fc.constantFrom(null, '2023', '2024-02', '2024-02-05');
const options: fc.Arbitrary<EmbedOptions> = fc
	.record({
		from: point,
		to: point,
		types: fc.subarray([...CORE_TYPES], { maxLength: CORE_TYPES.length - 1 }),
		channels: fc.subarray([...CHANNELS], { maxLength: CHANNELS.length - 1 }),
		theme: fc.constantFrom(...EMBED_THEMES),
		lang: fc.constantFrom(...LANGUAGES),
		title: fc.option(
			fc
				.string({ minLength: 1, maxLength: 80 })
				.map((text) => text.trim())
				.filter(Boolean),
		),
		height: fc.option(fc.integer({ min: 120, max: 4000 })),
	})
	.filter(({ from, to }) => from === null || to === null || from <= to || to.startsWith(from));

describe('options', () => {
	test('are read back as written', () => {
		fc.assert(
			fc.property(options, (given) => {
				expect(parseEmbedOptions(new URLSearchParams(formatEmbedOptions(given)))).toEqual(given);
			}),
		);
	});

	test.each([
		['nothing', '', DEFAULT_EMBED],
		['an unknown theme', 'theme=neon', DEFAULT_EMBED],
		['French', 'lang=fr', { ...DEFAULT_EMBED, lang: 'fr' }],
		['an unknown language', 'lang=xx', DEFAULT_EMBED],
		['a season', 'from=2024-21', DEFAULT_EMBED],
		['ends before it begins', 'from=2024&to=2023', DEFAULT_EMBED],
		['no height', 'height=1e9', DEFAULT_EMBED],
		['all channels', 'channel=state,party,people', DEFAULT_EMBED],
		['an unknown channel', 'channel=secret', DEFAULT_EMBED],
		['a title of spaces', 'title=%20%20', DEFAULT_EMBED],
	])('%s leaves the default', (_, query, expected) => {
		expect(parseEmbedOptions(new URLSearchParams(query))).toEqual(expected);
	});
});
