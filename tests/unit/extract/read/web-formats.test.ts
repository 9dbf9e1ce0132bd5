import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../src/lib/extract/read/read-file';

const read = (name: string, text: string) => readFile({ name, bytes: new TextEncoder().encode(text) });

const PAGE = `<!doctype html><html><head><title>Talks – The Daily</title>
<meta property="og:site_name" content="The Daily"><meta property="article:published_time" content="2024-02-05T10:00:00Z">
<link rel="canonical" href="https://example.org/talks"><style>p{}</style></head>
<body><nav><a>Home</a></nav><main><h1>Ministers meet in S&atilde;o Tom&eacute;</h1>
<p>They <b>met</b> on Monday.<br>They spoke&nbsp;long.</p><aside>Read this too</aside>
<p>They left, and promised to come again in the spring of the coming year.</p></main>
<footer>All rights reserved</footer><script>var x = "They met on Friday.";</script></body></html>`;

describe('saved web pages', () => {
	it('reads the main text and the metadata', () => {
		const { articles, problems } = read('talks.html', PAGE);
		expect(problems).toEqual([]);
		expect(articles).toMatchObject([
			{
				id: 'talks',
				title: 'Ministers meet in São Tomé',
				publisher: 'The Daily',
				published: '2024-02-05',
				url: 'https://example.org/talks',
				text: 'Ministers meet in São Tomé\n\nThey met on Monday.\nThey spoke long.\n\nThey left, and promised to come again in the spring of the coming year.',
			},
		]);
	});

	it('reads a page without main part or metadata', () => {
		const { articles } = read('a.html', '<title>Talks</title><div>They met.</div><div>They left.</div>');
		expect(articles[0]).toMatchObject({
			title: 'Talks',
			published: null,
			text: 'Talks\n\nThey met.\n\nThey left.',
		});
	});

	it('reports a page without text', () => {
		expect(read('a.html', '<script>x</script>').problems[0]?.message).toMatch(/no text/);
	});
});

const rss = (items: string) =>
	`<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:wp="w"><channel><title>The Daily</title>${items}</channel></rss>`;

describe('feeds', () => {
	it('reads RSS, the fullest text first', () => {
		const item =
			'<item><title>Talks &amp; more</title><link>https://example.org/1</link><pubDate>Mon, 05 Feb 2024 23:30:00 +0000</pubDate><description>Short.</description><content:encoded><![CDATA[<p>They met.</p><p>They left.</p>]]></content:encoded></item>';
		const { articles, problems } = read('feed.xml', rss(item));
		expect(problems).toEqual([]);
		expect(articles).toMatchObject([
			{
				id: 'feed#1',
				document: 'feed',
				title: 'Talks & more',
				publisher: 'The Daily',
				published: '2024-02-05',
				url: 'https://example.org/1',
				text: 'Talks & more\n\nThey met.\n\nThey left.',
			},
		]);
	});

	it('reads Atom', () => {
		const feed =
			'<feed xmlns="a"><title>Ministry</title><entry><title>Talks</title><link rel="alternate" href="https://example.org/2"/><updated>2024-02-06T00:10:00+08:00</updated><content type="html">&lt;p&gt;They met.&lt;/p&gt;</content></entry></feed>';
		expect(read('a.atom', feed).articles).toMatchObject([
			{ title: 'Talks', published: '2024-02-06', url: 'https://example.org/2', text: 'Talks\n\nThey met.' },
		]);
	});

	it('reads the published posts of a WordPress export only', () => {
		const post = (kind: string, status: string, body: string) =>
			`<item><title>T</title><pubDate>Mon, 05 Feb 2024 10:00:00 +0000</pubDate><wp:post_type>${kind}</wp:post_type><wp:status>${status}</wp:status><content:encoded><![CDATA[${body}]]></content:encoded></item>`;
		const items =
			post('post', 'publish', 'One.') + post('page', 'publish', 'Two.') + post('post', 'draft', 'Three.');
		expect(read('wp.xml', rss(items)).articles.map((article) => article.text)).toEqual(['T\n\nOne.']);
	});

	it.each([
		['broken XML', '<rss><channel>', /not valid XML/],
		['an instruction without an end', '<?xml version="<?xml version="1.0"?><rss></rss>', /not valid XML/],
		['another XML file', '<note><to>x</to></note>', /no feed/],
		['an item without text', rss('<item><title>T</title></item>'), /holds no text/],
		[
			'an item with a bad date',
			rss('<item><title>T</title><pubDate>soon</pubDate><description>x</description></item>'),
			/no date/,
		],
	])('reports %s', (_, text, message) => {
		expect(read('a.xml', text).problems[0]?.message).toMatch(message);
	});
});
