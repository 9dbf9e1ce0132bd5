// Which articles does a feed (RSS, Atom) or a WordPress export hold?
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Article } from '../../model/article';
import type { Problem } from '../../model/problem';
import { htmlToText } from './html-text';
import { readPublishedDate } from './published-date';
import type { Reading, TextFile } from './read-file';

type Node = Record<string, unknown>;

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '@',
	parseTagValue: false,
	trimValues: true,
	isArray: (name) => name === 'item' || name === 'entry' || name === 'link' || name === 'category',
});

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text of the first of the named children that has any. */
function textOf(node: Node, ...names: string[]): string | null {
	for (const name of names) {
		const child = node[name];
		const text = isNode(child) ? child['#text'] : child;
		if (typeof text === 'string' && text.trim()) return text.trim();
	}
	return null;
}

function linkOf(node: Node): string | null {
	const links = Array.isArray(node.link) ? node.link : [];
	for (const link of links) {
		if (typeof link === 'string' && link) return link;
		if (isNode(link) && (link['@rel'] ?? 'alternate') === 'alternate' && typeof link['@href'] === 'string')
			return link['@href'];
	}
	return null;
}

const plain = (html: string | null) => (html === null ? null : htmlToText(html).body || null);

/** Pages, attachments and drafts of an export are no articles. */
function isArticle(item: Node): boolean {
	const kind = textOf(item, 'wp:post_type') ?? 'post';
	const status = textOf(item, 'wp:status') ?? 'publish';
	return kind === 'post' && status === 'publish';
}

/** The document, or why it is none: the validator lets some pass that the parser then refuses. */
function parseXml(text: string): { tree: Node } | { line: number; reason: string } {
	const spoken = (message: string) => message.replace(/\.$/, '').toLowerCase();
	const valid = XMLValidator.validate(text);
	if (valid !== true) return { line: valid.err.line, reason: spoken(valid.err.msg) };
	try {
		return { tree: parser.parse(text) as Node };
	} catch (error) {
		return { line: 1, reason: spoken(error instanceof Error ? error.message : String(error)) };
	}
}

/** One article an item; the fullest text that the feed carries is taken. */
export function readFeed(file: TextFile): Reading {
	const fail = (line: number, message: string): Problem => ({ file: file.name, line, message });
	const read = parseXml(file.text);
	if ('reason' in read)
		return { articles: [], problems: [fail(read.line, `the file is not valid XML: ${read.reason}`)] };
	const { tree } = read;
	const rss = isNode(tree.rss) ? tree.rss : isNode(tree['rdf:RDF']) ? tree['rdf:RDF'] : null;
	const channel = rss && isNode(rss.channel) ? rss.channel : isNode(tree.feed) ? tree.feed : null;
	const items = (channel?.item ?? channel?.entry ?? rss?.item) as unknown;
	if (!channel || !Array.isArray(items))
		return {
			articles: [],
			problems: [fail(1, 'the file is no feed: RSS, Atom or a WordPress export is read')],
		};
	const problems: Problem[] = [];
	const articles: Article[] = [];
	const publisher = textOf(channel, 'title');
	items.filter(isNode).forEach((item, index) => {
		if (!isArticle(item)) return;
		const title = plain(textOf(item, 'title'));
		const told = textOf(item, 'pubDate', 'published', 'dc:date', 'updated', 'wp:post_date');
		const published = told === null ? null : readPublishedDate(told);
		const named = title ?? `number ${index + 1}`;
		if (told !== null && published === null)
			problems.push(fail(1, `item ${named}: its date is no date that exists: "${told}"`));
		const body = plain(textOf(item, 'content:encoded', 'content', 'description', 'summary'));
		if (body === null) {
			problems.push(fail(1, `item ${named}: it holds no text`));
			return;
		}
		const text = title === null ? body : `${title}\n\n${body}`;
		articles.push({
			id: `${file.document}#${index + 1}`,
			document: file.document,
			title,
			publisher,
			published,
			url: linkOf(item) ?? textOf(item, 'guid', 'id'),
			source: null,
			text,
			start: 0,
			end: text.length,
		});
	});
	return { articles, problems };
}
