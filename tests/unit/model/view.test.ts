import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_CHOICES, DEFAULT_VIEW, formatView, parseView, type View } from '../../../src/lib/model/view';
import { CHANNELS, EVENT_TYPES, STATUSES } from '../../../src/lib/model/vocabulary';

const read = (query: string): View => parseView(new URLSearchParams(query));

describe('parseView', () => {
	it.each([
		['nothing', '', {}],
		['a pair', 'country=CHN&with=NOR', { country: 'CHN', with: 'NOR' }],
		['lower case', 'country=chn&with=nor', { country: 'CHN', with: 'NOR' }],
		['only the second', 'with=NOR', { country: 'NOR' }],
		['a country with itself', 'country=CHN&with=CHN', { country: 'CHN' }],
		['half a pair', 'country=CHN&with=', { country: 'CHN' }],
		['types in the vocabulary order', 'type=visit,call,nonsense', { types: ['call', 'visit'] }],
		['context beside core', 'type=statement,call', { types: ['call', 'statement'] }],
		['all channels are none', 'channel=state,party,people', {}],
		['a period', 'from=2024-01&to=2024-02-10', { from: '2024-01', to: '2024-02-10' }],
		['a period turned round', 'from=2024-03&to=2024-02', {}],
		['an impossible day', 'from=2023-02-30', {}],
		['an interval as a point', 'from=2024-01/2024-02', {}],
		['the layer of anniversaries', 'layer=anniversaries', { layer: 'anniversaries' }],
		['an unknown layer', 'layer=roads', {}],
		['no layer by name', 'layer=none', {}],
		['what others coded', 'data=imported', { data: 'imported' }],
		['ours and theirs', 'data=both', { data: 'both' }],
		['ours by name', 'data=ours', {}],
		['data of nobody', 'data=theirs', {}],
		['script in an id', 'event=<script>', {}],
		['words are trimmed', 'q=%20eide%20beijing%20', { words: 'eide beijing' }],
	])('%s', (_, query, expected) => expect(read(query)).toEqual({ ...DEFAULT_VIEW, ...expected }));
});

const point = fc.constantFrom(null, '2024', '2024-02', '2024-02-29', '2023-12-31', '1949-10');
const code = fc.constantFrom(null, 'CHN', 'NOR', 'XKX');
const anyView: fc.Arbitrary<View> = fc
	.record({
		country: code,
		with: code,
		types: fc.subarray([...EVENT_TYPES]),
		channels: fc.subarray([...CHANNELS]),
		statuses: fc.subarray([...STATUSES]),
		from: point,
		to: point,
		fit: fc.constantFrom('possibly' as const, 'certainly' as const),
		publisher: fc.option(fc.string({ minLength: 1 })),
		words: fc.string({ unit: 'grapheme' }),
		data: fc.constantFrom(...DATA_CHOICES),
		plate: fc.constantFrom('map' as const, 'matrix' as const, 'table' as const),
		lanes: fc.constantFrom('channel' as const, 'type' as const, 'country' as const),
		layer: fc.constantFrom('none' as const, 'anniversaries' as const),
		event: fc.constantFrom(null, 'chn-nor-meeting-2024-02-05'),
	})
	// Any URL names a view; the views worth writing are those a URL can name.
	.map((view) => parseView(new URLSearchParams(formatView(view))));

describe('formatView', () => {
	it('writes nothing for the default view', () => expect(formatView(DEFAULT_VIEW)).toBe(''));

	it('is read back unchanged', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				expect(read(formatView(view))).toEqual(view);
			}),
		);
	});

	it('never throws on any query', () => {
		fc.assert(
			fc.property(fc.webQueryParameters(), (query) => {
				expect(read(query)).toBeDefined();
			}),
		);
	});
});
