import { describe, expect, it } from 'vitest';
import { writeFeed, MOST_FEED_ENTRIES, type FeedEvent } from '../../../src/lib/export/feed';
import { checkAtom } from '../../support/check-atom';
import { makeRow } from '../../support/event-rows';

const site = { title: 'Bilateral', address: null, description: 'x' };
const options = {
	title: 'China and Norway',
	page: '/pair/CHN-NOR',
	path: '/pair/CHN-NOR.atom',
	site,
	dataEnd: 19_000,
};
const hostile = makeRow({
	id: 'chn-nor-call-2024-02-05',
	title: '=HYPERLINK("x") <script>alert(1)</script> & "quoted" ]]> \u202e\u0007',
});

describe('writeFeed', () => {
	it('is a valid feed that links relative to itself', () => {
		const { feed, entries } = checkAtom(writeFeed([{ event: hostile, day: 19_758 }], options));
		expect(feed).toEqual({
			id: 'urn:bilateral:pair:CHN-NOR.atom',
			title: 'China and Norway',
			updated: '2024-02-05T00:00:00.000Z',
			links: { alternate: '../pair/CHN-NOR', self: '../pair/CHN-NOR.atom' },
		});
		expect(entries).toMatchObject([
			{
				id: 'urn:bilateral:event:chn-nor-call-2024-02-05',
				updated: '2024-02-05T00:00:00.000Z',
				links: { alternate: '../event/chn-nor-call-2024-02-05' },
			},
		]);
	});

	it('gives readers, who take titles of entries for HTML, the words and no markup', () => {
		const { entries } = checkAtom(writeFeed([{ event: hostile, day: 19_758 }], options));
		expect(entries[0]?.title).toBe(
			'=HYPERLINK("x") &lt;script&gt;alert(1)&lt;/script&gt; &amp; "quoted" ]]&gt; \u202e, 5 February 2024',
		);
	});

	it('links to the address that the owner set', () => {
		const address = 'https://atlas.example/a';
		const { feed, entries } = checkAtom(
			writeFeed([{ event: hostile, day: 19_758 }], { ...options, site: { ...site, address } }),
		);
		expect(feed.id).toBe(`${address}/pair/CHN-NOR.atom`);
		expect(entries[0]?.links.alternate).toBe(`${address}/event/${hostile.id}`);
	});

	it('carries the end of the data where nothing is told', () => {
		expect(checkAtom(writeFeed([], options)).feed.updated).toBe('2022-01-08T00:00:00.000Z');
	});

	it('holds the newest entries only, newest first', () => {
		const many: FeedEvent[] = Array.from({ length: MOST_FEED_ENTRIES + 5 }, (_, day) => ({
			event: makeRow({ id: `e-${day}` }),
			day,
		}));
		const { entries } = checkAtom(writeFeed(many, options));
		expect(entries).toHaveLength(MOST_FEED_ENTRIES);
		expect(entries[0]?.id).toBe(`urn:bilateral:event:e-${MOST_FEED_ENTRIES + 4}`);
	});
});

describe('checkAtom', () => {
	const entry =
		'<entry><id>urn:x:1</id><title>a</title><updated>2024-02-05T00:00:00Z</updated><link href="a"/></entry>';
	const feed = (inside: string, said = '<author><name>a</name></author>') =>
		`<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x</id><title>t</title><updated>2024-02-05T00:00:00Z</updated>` +
		`<link rel="self" href="f.atom"/>${said}${inside}</feed>`;

	it('takes a feed that keeps the rules', () => {
		expect(checkAtom(feed(entry)).entries).toHaveLength(1);
	});

	it.each([
		['open element', feed(entry).replace('</feed>', '')],
		['no name space', feed(entry).replace(/ xmlns="[^"]*"/, '')],
		['element out of the vocabulary', feed('<pubDate>2024-02-05</pubDate>')],
		['two titles', feed(entry.replace('<title>', '<title>b</title><title>'))],
		['no updated', feed(entry.replace(/<updated>.*?<\/updated>/, ''))],
		['a day for an instant', feed(entry.replace('T00:00:00Z', ''))],
		['an instant without a zone', feed(entry.replace('00Z', '00'))],
		['a relative id', feed(entry.replace('urn:x:1', 'event/1'))],
		['the same id twice', feed(entry + entry)],
		['no author', feed(entry, '')],
		['no page', feed(entry.replace('<link href="a"/>', ''))],
		['two pages of a kind', feed(entry.replace('<link href="a"/>', '<link href="a"/><link href="b"/>'))],
		['text of an unknown type', feed(entry.replace('<title>', '<title type="markdown">'))],
		['the feed has no address', feed(entry).replace('<link rel="self" href="f.atom"/>', '')],
	])('refuses: %s', (_, text) => {
		expect(() => checkAtom(text)).toThrow();
	});
});
