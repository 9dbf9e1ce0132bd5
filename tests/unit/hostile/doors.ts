// Through which doors does text from outside come in, and what must hold of whatever comes?
import { readdirSync, readFileSync } from 'node:fs';
import { csvParseRows } from 'd3-dsv';
import { loadReference } from '../../../scripts/read-reference';
import { readSite } from '../../../scripts/data/read-site';
import { parseCorrections } from '../../../src/lib/extract/correct/parse-corrections';
import { compileLexicon } from '../../../src/lib/extract/lexicon';
import { extractArticle } from '../../../src/lib/extract/pipeline';
import { readFile } from '../../../src/lib/extract/read/read-file';
import { formatAnniversaryView, parseAnniversaryView } from '../../../src/lib/model/anniversary-view';
import {
	EMBED_VIEWS,
	formatEmbedOptions,
	parseEmbedOptions,
	parseEmbedScope,
} from '../../../src/lib/model/embed';
import { escapeMarkup } from '../../../src/lib/model/escape-markup';
import { parseStory } from '../../../src/lib/model/parse-story';
import type { Problem } from '../../../src/lib/model/problem';
import { suggestPath } from '../../../src/lib/model/suggest-path';
import { formatView, parseView } from '../../../src/lib/model/view';
import { writeCsv } from '../../../src/lib/export/csv';
import { parseReference } from '../../../src/lib/reference/parse-reference';
import { CONSOLE_DOOR } from './console-door';
import type { Door } from './door';
import { MESSAGE_DOORS } from './message-doors';

const { reference } = await loadReference();
const lexicon = compileLexicon(reference);
const encode = (text: string) => new TextEncoder().encode(text);
const readAll = (folder: string, ending: string) =>
	readdirSync(folder)
		.filter((name) => name.endsWith(ending) && name !== 'README.md')
		.sort()
		.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

const ARTICLES = readAll('data/articles', '.md');
const TABLES = Object.fromEntries(
	readdirSync('data/reference')
		.filter((name) => name.endsWith('.csv'))
		.map((name) => [
			name,
			readFileSync(`data/reference/${name}`, 'utf8').split('\n').slice(0, 12).join('\n'),
		]),
);
const ADDRESSES = [
	'country=CHN&with=NOR&type=visit,meeting&channel=state&from=2024-01&to=2024-02&fit=certainly&q=minister',
	'plate=matrix&lanes=country&status=planned&publisher=Xinhua&event=chn-nor-meeting-2024-02-05',
	'from=1949&to=1955&country=NOR&region=Europe&round=1&silence=2',
	'view=map&of=CHN-NOR&theme=dark&title=%3Cscript%3E&lang=fr&height=400&start=2024-02',
];

/** Every fault names its file, a line and what is wrong. */
function checkProblems(problems: readonly Problem[]): void {
	for (const { file, line, message } of problems)
		if (!file || !(line >= 1) || !message) throw new Error(`a fault that helps nobody: ${file}:${line}`);
}

function readArticles(name: string): (text: string) => void {
	return (text) => {
		const { articles, problems } = readFile({ name, bytes: encode(text) }, { published: '2024-02-08' });
		checkProblems(problems);
		if (articles.length === 0 && problems.length === 0 && text.trim())
			throw new Error('neither an article nor a fault');
		for (const article of articles) extractArticle(article, lexicon);
	};
}

/** What is written once is read back as the same. */
function settle(parse: (query: URLSearchParams) => string): (text: string) => void {
	return (text) => {
		const once = parse(new URLSearchParams(text));
		const twice = parse(new URLSearchParams(once));
		if (once !== twice) throw new Error(`does not settle: ${once} becomes ${twice}`);
	};
}

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>Visit</title>
<link>https://example.org/1</link><pubDate>Mon, 05 Feb 2024 10:00:00 GMT</pubDate>
<description><![CDATA[<p>Norway’s foreign minister met his Chinese counterpart in Beijing on Monday.</p>]]></description></item></channel></rss>`;
const PAGE = `<!doctype html><html><head><title>Talks</title><meta property="article:published_time" content="2024-02-05"></head>
<body><nav>Home</nav><article><h1>Talks</h1><p>Norway’s foreign minister met his Chinese counterpart in Beijing on Monday.</p></article></body></html>`;
const CORRECTION = `- event: chn-nor-meeting-2024-02-05
  action: change
  fields: { type: visit, place: Beijing }
  by: A. Reader
  date: 2024-03-01
  reason: the article says so
- mention: { article: a, paragraph: 2 }
  action: reject
  by: A. Reader
  date: 2024-03-01
  reason: not an event`;

export const DOORS: readonly Door[] = [
	{ id: 'articles in Markdown with front matter', seeds: ARTICLES, enter: readArticles('one.md') },
	{ id: 'saved pages', seeds: [PAGE], enter: readArticles('one.html') },
	{ id: 'feeds', seeds: [FEED], enter: readArticles('one.xml') },
	{
		id: 'JSON Lines',
		seeds: ARTICLES.map((text, id) => JSON.stringify({ id: String(id), date: '2024-02-08', text })),
		enter: readArticles('many.jsonl'),
	},
	{
		id: 'reference tables',
		seeds: Object.values(TABLES),
		enter(text) {
			for (const name of Object.keys(TABLES))
				checkProblems(parseReference({ ...TABLES, [name]: text }).problems);
		},
	},
	{
		id: 'corrections',
		seeds: [CORRECTION],
		enter: (text) => checkProblems(parseCorrections('one.yaml', text).problems),
	},
	{
		id: 'settings of a site',
		seeds: [readFileSync('data/site.yaml', 'utf8')],
		enter: (text) => checkProblems(readSite('site.yaml', text).problems),
	},
	{
		id: 'stories',
		seeds: readAll('data/stories', '.md'),
		enter: (text) => checkProblems(parseStory('one.md', text).problems),
	},
	{ id: 'addresses of Explore', seeds: ADDRESSES, enter: settle((query) => formatView(parseView(query))) },
	{
		id: 'addresses of anniversaries',
		seeds: ADDRESSES,
		enter: settle((query) => formatAnniversaryView(parseAnniversaryView(query))),
	},
	{
		id: 'options of embeds',
		seeds: ADDRESSES,
		enter(text) {
			settle((query) => formatEmbedOptions(parseEmbedOptions(query)))(text);
			for (const view of EMBED_VIEWS) parseEmbedScope(view, text);
		},
	},
	{
		id: 'paths of pages',
		seeds: [
			'/pair/CHN-NOR',
			'/country/nor',
			'/event/chn-nor-meeting-2024-02-05',
			'/official/espen-barth-eide',
		],
		enter(text) {
			const path = suggestPath(text)?.path;
			if (path !== undefined && !/^\/[\w/.-]*$/.test(path)) throw new Error(`leads away: ${path}`);
		},
	},
	{
		id: 'words in markup',
		seeds: ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "O'Brien & Sons"],
		enter(text) {
			if (/[<>"]/.test(escapeMarkup(text))) throw new Error('markup got through');
		},
	},
	{
		id: 'words in a spreadsheet',
		seeds: ['=HYPERLINK("https://example.org")', '+1', '-1', '@SUM(A1)', 'a,"b"\r\nc'],
		enter(text) {
			const cell = csvParseRows(writeCsv(['words'], [[text]]))[1]?.[0] ?? '';
			if (/^[=+\-@\t\r]/.test(cell)) throw new Error(`a formula: ${JSON.stringify(cell)}`);
			if (!cell.endsWith(text) || cell.length > text.length + 1) throw new Error('words were lost');
		},
	},
	...MESSAGE_DOORS,
	CONSOLE_DOOR,
];
