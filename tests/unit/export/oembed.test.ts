import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { makeOembed, oembedPath } from '../../../src/lib/export/oembed';
import { EMBED_VIEWS, type EmbedScope, type EmbedView } from '../../../src/lib/model/embed';

const url = v.pipe(v.string(), v.url());
const size = v.pipe(v.number(), v.integer(), v.minValue(1));
const common = {
	version: v.literal('1.0'),
	title: v.optional(v.string()),
	author_name: v.optional(v.string()),
	author_url: v.optional(url),
	provider_name: v.optional(v.string()),
	provider_url: v.optional(url),
	cache_age: v.optional(size),
};
const thumbnail = { thumbnail_url: url, thumbnail_width: size, thumbnail_height: size };
const rich = {
	...common,
	type: v.literal('rich'),
	html: v.pipe(v.string(), v.nonEmpty()),
	width: size,
	height: size,
};

/** Sections 2.3.4 and 2.3.4.4 of the specification: required fields, and a thumbnail's three together or none. */
const Spec = v.union([
	v.strictObject({ ...rich, ...thumbnail }),
	v.strictObject(rich),
	v.strictObject({ ...common, type: v.literal('link') }),
]);

const SCOPES: Record<EmbedView, EmbedScope> = {
	timeline: { kind: 'all' },
	map: { kind: 'country', country: 'NOR' },
	matrix: { kind: 'all' },
	anniversaries: { kind: 'country', country: 'NOR' },
	pair: { kind: 'pair', a: 'CHN', b: 'NOR' },
	event: { kind: 'event', id: 'chn-nor-meeting-2024-02-05' },
	story: { kind: 'story', name: 'february-2024' },
};
const input = { site: 'Bilateral', title: 'China & "Norway"', card: null };

describe('makeOembed', () => {
	test.each(EMBED_VIEWS)('%s is a rich answer', (view) => {
		const answer = makeOembed({ ...input, address: 'https://example.org/atlas', view, scope: SCOPES[view] });
		expect(v.parse(Spec, answer)).toEqual(answer);
		expect(answer.type).toBe('rich');
		expect(answer.html).toContain(`src="https://example.org/atlas/embed/v1/${view}/`);
		expect(answer.html).toContain('title="China &amp; &quot;Norway&quot;"');
		expect(answer.html).toContain(`height="${answer.height}"`);
	});

	test.each(EMBED_VIEWS)('%s without an address is a link', (view) => {
		const answer = makeOembed({ ...input, address: null, view, scope: SCOPES[view] });
		expect(v.parse(Spec, answer)).toEqual(answer);
		expect(answer).toMatchObject({ type: 'link' });
		expect(JSON.stringify(answer)).not.toContain('iframe');
	});

	test('a card is its thumbnail', () => {
		const card = '/card/pair/CHN-NOR.png';
		const address = 'https://example.org';
		const answer = makeOembed({ ...input, address, view: 'pair', scope: SCOPES.pair, card });
		expect(v.parse(Spec, answer)).toEqual(answer);
		expect(answer.thumbnail_url).toBe('https://example.org/card/pair/CHN-NOR.png');
	});

	test('its file', () => {
		expect(oembedPath('pair', SCOPES.pair)).toBe('/oembed/v1/pair/CHN-NOR.json');
	});
});
