import { describe, expect, it } from 'vitest';
import { loadReference } from '../../../../scripts/read-reference';
import { compileLexicon } from '../../../../src/lib/extract/lexicon';
import { extractArticle } from '../../../../src/lib/extract/pipeline';
import { readFile } from '../../../../src/lib/extract/read/read-file';

const { reference } = await loadReference();
const lexicon = compileLexicon(reference);
const TELLS =
	'Chinese Foreign Minister Wang Yi met Norwegian Foreign Minister Espen Barth Eide in Oslo on 5 February 2024.';
const AFTER = 'They spoke for an hour about fishing and trade.';
const MET = 'meeting 2024-02-05 CHN+NOR';
const HEAD = 'Ministers of two countries talk in Oslo';
const SECOND = 'Peru and Fiji open embassies in their capitals';
const item = (body: string, more = '') =>
	`<item><title>${HEAD}</title><pubDate>Tue, 06 Feb 2024 10:00:00 +0000</pubDate>${more}<content:encoded><![CDATA[${body}]]></content:encoded></item>`;
const feed = (items: string) =>
	`<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:wp="w"><channel><title>The Daily</title>${items}</channel></rss>`;

interface Case {
	id: string;
	name: string;
	text: string;
	/** Type, date and countries of each event. */
	events: string[];
	/** Sentences that tell them, as the article's text has them. */
	told: string[];
}

/** A text in which one sentence of `words` tells one event. */
const plain = (id: string, words: string, event: string): Case => ({
	id,
	name: 'a.txt',
	text: `${words}\n\n${AFTER}\n`,
	events: [event],
	told: [words],
});

const CASES: Case[] = [
	{
		id: 'Markdown with front matter',
		name: 'a.md',
		text: `---\ntitle: ${HEAD}\npublished: 2024-02-06\n---\n\n${TELLS} ${AFTER}\n`,
		events: [MET],
		told: [TELLS],
	},
	plain('plain text', TELLS, MET),
	{
		id: 'a newsletter with a byline, a reprint and a link to the rest',
		name: 'n.txt',
		text: [
			HEAD,
			'By A. Reader',
			TELLS,
			'The following article was originally published by the ministry.',
			'Norway and China Hold Talks',
			AFTER,
			`Continue reading ${HEAD}`,
			SECOND,
			'They opened them.',
		].join('\n\n'),
		events: [MET],
		told: [TELLS, 'Norway and China Hold Talks'],
	},
	{
		id: 'a saved page, without its menu and scripts',
		name: 'a.html',
		text: `<html><head><title>${HEAD}</title><script>var x = "Xi Jinping met Vladimir Putin on 6 May 2023.";</script></head><body><nav>Vladimir Putin met Xi Jinping on 7 May 2023.</nav><main><h1>${HEAD}</h1><p>${TELLS.replace('Wang Yi', '<b>Wang</b>&nbsp;Yi')}</p><p>${AFTER}</p></main></body></html>`,
		events: [MET],
		told: [TELLS],
	},
	{
		id: 'RSS',
		name: 'a.rss',
		text: feed(item(`<p>${TELLS}</p><p>${AFTER}</p>`)),
		events: [MET],
		told: [TELLS],
	},
	{
		id: 'Atom',
		name: 'a.atom',
		text: `<feed xmlns="a"><title>Ministry</title><entry><title>${HEAD}</title><updated>2024-02-06T00:10:00Z</updated><content type="html">&lt;p&gt;${TELLS}&lt;/p&gt;</content></entry></feed>`,
		events: [MET],
		told: [TELLS],
	},
	{
		id: 'a WordPress export, without its drafts',
		name: 'wp.xml',
		text: feed(
			item(TELLS, '<wp:post_type>post</wp:post_type><wp:status>publish</wp:status>') +
				item(TELLS, '<wp:post_type>post</wp:post_type><wp:status>draft</wp:status>'),
		),
		events: [MET],
		told: [TELLS],
	},
	{
		id: 'JSON Lines',
		name: 'a.ndjson',
		text: `${JSON.stringify({ title: HEAD, published: '2024-02-06', body: TELLS })}\n${JSON.stringify({ body: AFTER })}\n`,
		events: [MET],
		told: [TELLS],
	},
	{
		id: 'a byte order mark and Windows line ends',
		name: 'a.txt',
		text: `\ufeff${HEAD}\r\n\r\n${TELLS}\r\n\r\n${AFTER}\r\n`,
		events: [MET],
		told: [TELLS],
	},
	plain(
		'letters with marks of their own (NFD)',
		'The foreign ministers of Côte d’Ivoire and São Tomé and Príncipe met in Abidjan on 5 February 2024.'.normalize(
			'NFD',
		),
		'meeting 2024-02-05 CIV+STP',
	),
	plain(
		'straight apostrophes',
		"The foreign ministers of Côte d'Ivoire and Norway met in Abidjan on 5 February 2024.",
		'meeting 2024-02-05 CIV+NOR',
	),
	plain(
		'curly quotation marks and dashes',
		'“Good talks” — so Wang Yi, China’s foreign minister, put it when he met Norway’s foreign minister Espen Barth Eide on 5 February 2024.',
		MET,
	),
	plain(
		'a range with a dash',
		'Norwegian Prime Minister Jonas Gahr Støre visited China on 5–7 February 2024.',
		'visit 2024-02-05/2024-02-07 CHN+NOR',
	),
	plain(
		'Türkiye',
		'The foreign ministers of Türkiye and Norway met in Ankara on 5 February 2024.',
		'meeting 2024-02-05 NOR+TUR',
	),
	plain(
		'Türkiye in letters with marks of their own',
		'The foreign ministers of Türkiye and Norway met in Ankara on 5 February 2024.'.normalize('NFD'),
		'meeting 2024-02-05 NOR+TUR',
	),
];

describe('events of every format', () => {
	it.each(CASES)('$id', ({ name, text, events, told }) => {
		const { articles, problems } = readFile({ name, bytes: new TextEncoder().encode(text) });
		expect(problems).toEqual([]);
		const found = articles.flatMap((article) =>
			extractArticle(article, lexicon).mentions.map((mention) => ({ mention, article })),
		);
		expect(
			found.map(({ mention }) => `${mention.type} ${mention.date} ${mention.countries.join('+')}`),
		).toEqual(events);
		expect(
			found.flatMap(({ mention, article }) =>
				mention.evidence.map(({ start, end }) => article.text.slice(start, end).replaceAll('\u00a0', ' ')),
			),
		).toEqual(told);
		// Spans of texts point into the file itself; those of pages and feeds into the text that was read out of them.
		if (/\.(?:txt|md)$/.test(name)) expect(articles[0]?.text).toBe(text.replace('\ufeff', ''));
	});
});
