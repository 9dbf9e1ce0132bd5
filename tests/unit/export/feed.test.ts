import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { writeFeed, MOST_FEED_ENTRIES, type FeedEvent } from '../../../src/lib/export/feed';
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

interface AtomLink {
	'@_rel'?: string;
	'@_href': string;
}
interface AtomFeed {
	id: string;
	title: string;
	updated: string;
	author: { name: string };
	link: AtomLink[];
	entry: { id: string; title: unknown; updated: string; link: AtomLink }[];
}

function read(xml: string): AtomFeed {
	expect(XMLValidator.validate(xml)).toBe(true);
	const parser = new XMLParser({
		ignoreAttributes: false,
		isArray: (name, path) => path === 'feed.entry' || path === 'feed.link' || name === 'nothing',
	});
	const parsed = parser.parse(xml) as { feed: AtomFeed };
	return parsed.feed;
}

describe('writeFeed', () => {
	it('has what RFC 4287 asks of a feed and its entries', () => {
		const feed = read(writeFeed([{ event: hostile, day: 19_758 }], options));
		expect(feed.id).toBe('urn:bilateral:pair:CHN-NOR.atom');
		expect(feed.title).toBe('China and Norway');
		expect(feed.updated).toBe('2024-02-05T00:00:00.000Z');
		expect(feed.author.name).toBe('Bilateral');
		expect(feed.link.map((link) => [link['@_rel'], link['@_href']])).toEqual([
			['alternate', '../pair/CHN-NOR'],
			['self', '../pair/CHN-NOR.atom'],
		]);
		expect(feed.entry).toHaveLength(1);
		expect(feed.entry[0]).toMatchObject({
			id: 'urn:bilateral:event:chn-nor-call-2024-02-05',
			updated: '2024-02-05T00:00:00.000Z',
			link: { '@_href': '../event/chn-nor-call-2024-02-05' },
		});
	});

	it('escapes titles and drops characters that XML does not allow', () => {
		const xml = writeFeed([{ event: hostile, day: 19_758 }], options);
		expect(xml).not.toContain('\u0007');
		expect(xml.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')).not.toContain('<script>');
	});

	it('links to the address that the owner set', () => {
		const address = 'https://atlas.example/a';
		const feed = read(
			writeFeed([{ event: hostile, day: 19_758 }], { ...options, site: { ...site, address } }),
		);
		expect(feed.id).toBe(`${address}/pair/CHN-NOR.atom`);
		expect(feed.entry[0]?.link['@_href']).toBe(`${address}/event/${hostile.id}`);
	});

	it('carries the end of the data where nothing is told', () => {
		expect(read(writeFeed([], options)).updated).toBe('2022-01-08T00:00:00.000Z');
	});

	it('holds the newest entries only, newest first', () => {
		const many: FeedEvent[] = Array.from({ length: MOST_FEED_ENTRIES + 5 }, (_, day) => ({
			event: makeRow({ id: `e-${day}` }),
			day,
		}));
		const feed = read(writeFeed(many, options));
		expect(feed.entry).toHaveLength(MOST_FEED_ENTRIES);
		expect(feed.entry[0]?.id).toBe(`urn:bilateral:event:e-${MOST_FEED_ENTRIES + 4}`);
	});
});
