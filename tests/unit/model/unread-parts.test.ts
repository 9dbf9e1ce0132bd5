import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listUnreadParts } from '../../../src/lib/model/unread-parts';
import { formatView, parseView } from '../../../src/lib/model/view';

const unread = (text: string) => {
	const query = new URLSearchParams(text);
	return listUnreadParts(query, parseView(query));
};

describe('listUnreadParts', () => {
	it.each([
		['nothing', '', []],
		['all understood', 'country=chn&with=NOR&type=call,visit&from=2024&q=eide&plate=matrix', []],
		['a default by name', 'layer=none&plate=map&channel=state,party,people', []],
		['half a pair', 'country=CHN&with=', []],
		['a country with itself', 'country=CHN&with=CHN', []],
		['a name for a code', 'country=Norway', ['country']],
		['half a code', 'country=NO&with=CHN', ['country']],
		['one type of two', 'type=call,party', ['type']],
		['a day that there is not', 'from=2023-02-30', ['from']],
		['a period turned round', 'from=2024-03&to=2024-02', ['from', 'to']],
		['markup', 'event=<script>alert(1)</script>', ['event']],
		['SQL', `country=' OR 1=1 --&status="; DROP TABLE events`, ['country', 'status']],
		['a formula', 'type==HYPERLINK("x")', ['type']],
		['marks of direction', 'lanes=\u202echannel', ['lanes']],
		['words are words', 'q=<b>=1+1&publisher="x"', []],
		['parameters of others', 'utm_source=mail&fbclid=1&constructor=x&__proto__=y', []],
		['twice the same', 'plate=globe&plate=globe', ['plate']],
	])('%s', (_, text, names) => expect(unread(text)).toEqual(names));

	it('has nothing to say of an address that the atlas wrote', () => {
		fc.assert(
			fc.property(fc.webQueryParameters(), (text) => {
				expect(unread(formatView(parseView(new URLSearchParams(text))))).toEqual([]);
			}),
		);
	});
});
